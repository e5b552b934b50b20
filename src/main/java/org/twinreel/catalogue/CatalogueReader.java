package org.twinreel.catalogue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException.Reason;

/**
 * Reads a CSV file of movies: UTF-8, cells parted by commas.
 *
 * <p>The file is read into a {@link FileTable}, a {@link RowCleaner} makes movies of its rows, and where it rejects
 * some, a second pass fetches their own text, so that the text of a large file need not be held for the sake of a few
 * rows.
 */
public final class CatalogueReader {
    private static final String BUNDLED = "/org/twinreel/data/movies.csv";

    /**
     * Reads and cleans a file.
     *
     * @param file a CSV file with the columns title, overview and vote_average at least
     * @param monitor told of bytes read
     * @throws CatalogueException when the file cannot be used
     */
    public LoadedCatalogue read(Path file, JobMonitor monitor) throws CatalogueException {
        return read(FileSource.of(file), monitor);
    }

    /** Reads the catalogue that comes with the program. */
    public LoadedCatalogue readBundled(JobMonitor monitor) throws CatalogueException {
        return read(BundledSource.of(BUNDLED), monitor);
    }

    /** Reads and cleans a source; the door for tests of what no real file does on request. */
    LoadedCatalogue read(CatalogueSource source, JobMonitor monitor) throws CatalogueException {
        try {
            LoadedCatalogue loaded = load(source, monitor);
            source.requireUnchanged();
            return loaded;
        } catch (AccessDeniedException denied) {
            throw CatalogueException.because(denied, Reason.NOT_PERMITTED, source.given());
        } catch (IOException failure) {
            throw CatalogueException.because(failure, Reason.READ_FAILED, source.given());
        }
    }

    private static LoadedCatalogue load(CatalogueSource source, JobMonitor monitor)
            throws IOException, CatalogueException {
        try {
            FileTable table = table(source, monitor);
            if (table.fields().isEmpty()) {
                throw new CatalogueException(Reason.EMPTY, source.given(), List.of());
            }
            var cleaner = new RowCleaner(table.fields(), monitor);
            List<RejectedRow> rejected = rejectedRows(source, cleaner.rejected(), monitor);
            if (cleaner.movies().isEmpty()) {
                throw new CatalogueException(Reason.NO_ROW_LEFT, source.given(), List.of());
            }
            var catalogue = new Catalogue(source.name(), cleaner.movies());
            var profiler = new CatalogueProfiler(catalogue.movies());
            return new LoadedCatalogue(
                    catalogue, cleaner.report(source.given(), rejected), profiler.profile(table.missingByColumn()));
        } catch (CatalogueException failure) {
            // A file that is cut short while it is read looks malformed; that it changed is the truth.
            source.requireUnchanged();
            throw failure;
        }
    }

    private static FileTable table(CatalogueSource source, JobMonitor monitor) throws IOException, CatalogueException {
        var parser = new RecordParser(CsvDialect.PLAIN, source.given());
        try (RecordSplitter records = records(source, monitor)) {
            Header header = header(records.next(), parser, source);
            var table = new FileTable(header);
            for (var raw = records.next(); raw.isPresent(); raw = records.next()) {
                monitor.checkStopped();
                table.append(parser.cells(raw.get()));
            }
            return table;
        }
    }

    private static Header header(Optional<RawRecord> first, RecordParser parser, CatalogueSource source)
            throws IOException, CatalogueException {
        if (first.isEmpty()) {
            throw new CatalogueException(Reason.EMPTY, source.given(), List.of());
        }
        Header header = Header.of(parser.cells(first.get()));
        if (!header.missing().isEmpty()) {
            throw new CatalogueException(Reason.MISSING_COLUMNS, source.given(), header.missing());
        }
        return header;
    }

    private static List<RejectedRow> rejectedRows(
            CatalogueSource source, Map<Integer, RejectedRow.Reason> reasons, JobMonitor monitor)
            throws IOException, CatalogueException {
        if (reasons.isEmpty()) {
            return List.of();
        }
        var rejected = new ArrayList<RejectedRow>();
        try (RecordSplitter records = records(source, JobMonitor.unwatched())) {
            records.next();
            for (int row = 0; rejected.size() < reasons.size(); row++) {
                monitor.checkStopped();
                Optional<RawRecord> raw = records.next();
                if (raw.isEmpty()) {
                    throw new IOException("the file changed while it was read");
                }
                RejectedRow.Reason reason = reasons.get(row);
                if (reason != null) {
                    rejected.add(
                            new RejectedRow(raw.get().line(), reason, raw.get().text()));
                }
            }
        }
        return rejected;
    }

    private static RecordSplitter records(CatalogueSource source, JobMonitor monitor)
            throws IOException, CatalogueException {
        return new RecordSplitter(
                CatalogueText.open(source, CsvDialect.PLAIN, monitor), CsvDialect.PLAIN, source.given());
    }
}
