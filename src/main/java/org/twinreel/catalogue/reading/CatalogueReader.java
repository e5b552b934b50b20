package org.twinreel.catalogue.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;
import org.twinreel.catalogue.CatalogueProfiler;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.ReadingReport;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.columns.ColumnFinder;
import org.twinreel.catalogue.columns.Header;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.RowKind;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.names.FieldNames;
import org.twinreel.catalogue.source.ByteSource;
import org.twinreel.catalogue.source.ByteSources;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.StopOnly;
import org.twinreel.catalogue.values.TextFormula;

/**
 * Reads a file of movies, in whatever dialect of delimited text it is written; how it is written is found out, or said
 * by a person.
 *
 * <p>A first pass keeps the cells that the pipeline reads, a {@link RowCleaner} makes movies of them, and where it
 * rejects some rows, a second pass fetches their own text, so that the text of a large file need not be held for the
 * sake of a few rows.
 */
public final class CatalogueReader {
    private static final String BUNDLED = "/org/twinreel/data/movies.csv";

    /**
     * Reads and cleans a file of which everything is to be found out.
     *
     * @param file a file with columns for titles and overviews at least
     * @param monitor told of bytes read
     * @throws CatalogueException when the file cannot be used
     */
    public LoadedCatalogue read(Path file, JobMonitor monitor) throws CatalogueException {
        return read(file, ReadingOptions.NONE, monitor);
    }

    /**
     * Reads and cleans a file.
     *
     * @param options what a person says about it
     * @throws CatalogueException when the file cannot be used
     */
    public LoadedCatalogue read(Path file, ReadingOptions options, JobMonitor monitor) throws CatalogueException {
        return read(source(file, monitor), options, monitor);
    }

    /** Reads the catalogue that comes with the program. */
    public LoadedCatalogue readBundled(JobMonitor monitor) throws CatalogueException {
        return read(resource(BUNDLED), ReadingOptions.NONE, monitor);
    }

    /**
     * Looks at a file's beginning.
     *
     * @param options what a person says about it
     * @throws CatalogueException when the file cannot be read or a column that was named is not there
     */
    public DetectedFile detect(Path file, ReadingOptions options, JobMonitor monitor) throws CatalogueException {
        OpenedFile opened = open(file, options, monitor);
        return new DetectedFile(opened.table(), TextFormula.texts(opened.file().samples()));
    }

    /**
     * Opens a file whose rows are wanted as they are: every column, nothing cleaned.
     *
     * @param options what a person says about it
     * @throws CatalogueException when the file cannot be read or a column that was named is not there
     */
    public OpenedFile open(Path file, ReadingOptions options, JobMonitor monitor) throws CatalogueException {
        ByteSource source = source(file, monitor);
        try {
            DelimitedFile delimited = open(source, options, monitor);
            Header header = new ColumnFinder(delimited, options).header();
            return new OpenedFile(
                    delimited, new ReadingReport.Table(delimited.format(), header.names(), header.positions()));
        } catch (ReadingException failure) {
            throw CatalogueException.because(failure, source.given());
        }
    }

    private static ByteSource source(Path file, JobMonitor monitor) throws CatalogueException {
        try {
            return ByteSources.of(file, monitor);
        } catch (ReadingException failure) {
            throw CatalogueException.because(failure, file.toString());
        }
    }

    private static ByteSource resource(String name) throws CatalogueException {
        try {
            return ByteSources.ofResource(name);
        } catch (ReadingException failure) {
            throw CatalogueException.because(failure, name);
        }
    }

    /** Reads and cleans a source; the door for tests of what no real file does on request. */
    LoadedCatalogue read(ByteSource source, ReadingOptions options, JobMonitor monitor) throws CatalogueException {
        try {
            LoadedCatalogue loaded = load(source, options, monitor);
            source.requireUnchanged();
            return loaded;
        } catch (ReadingException failure) {
            throw CatalogueException.because(failure, source.given());
        }
    }

    private static LoadedCatalogue load(ByteSource source, ReadingOptions options, JobMonitor monitor)
            throws ReadingException, CatalogueException {
        try {
            DelimitedFile file = open(source, options, monitor);
            var columns = new ColumnFinder(file, options);
            Header header = columns.header();
            if (!header.missing().isEmpty()) {
                throw new CatalogueException(Reason.MISSING_COLUMNS, source.given(), header.missing());
            }
            return cleaned(file, columns, monitor);
        } catch (ReadingException | CatalogueException failure) {
            // A file that is cut short while it is read looks damaged; that it changed is the truth.
            source.requireUnchanged();
            throw failure;
        }
    }

    private static DelimitedFile open(ByteSource source, ReadingOptions options, JobMonitor monitor)
            throws ReadingException {
        return DelimitedFile.open(source, options.format(), FieldNames::isKnown, monitor);
    }

    private static LoadedCatalogue cleaned(DelimitedFile file, ColumnFinder columns, JobMonitor monitor)
            throws ReadingException, CatalogueException {
        String given = file.source().given();
        var pass = new FilePass(file, columns.header(), monitor);
        if (pass.table().rows() == 0) {
            throw new CatalogueException(Reason.EMPTY, given, List.of());
        }
        var absent = EnumSet.allOf(Field.class);
        absent.removeAll(columns.header().positions().keySet());
        var cleaner = new RowCleaner(pass.table(), absent, monitor);
        List<RejectedRow> rejected = rejectedRows(file, cleaner.rejected(), pass, monitor);
        if (cleaner.movies().isEmpty()) {
            throw new CatalogueException(
                    Reason.NO_ROW_LEFT, given, counted(cleaner.rejected().values()));
        }
        if (cleaner.hasYearsInTitles()) {
            absent.remove(Field.RELEASE_DATE);
        }
        var catalogue = new Catalogue(file.source().name(), cleaner.movies(), absent);
        var profiler = new CatalogueProfiler(catalogue.movies());
        return new LoadedCatalogue(
                catalogue,
                cleaner.report(given, rejected),
                profiler.profile(pass.table().missingByColumn()),
                reading(file, columns, pass, cleaner));
    }

    /** Each reason and how many rows it cost, the weightiest first. */
    private static List<String> counted(Collection<RejectedRow.Reason> reasons) {
        return reasons.stream()
                .distinct()
                .sorted(Comparator.comparingInt(reason -> -Collections.frequency(reasons, reason)))
                .flatMap(reason -> Stream.of(reason.name(), Integer.toString(Collections.frequency(reasons, reason))))
                .toList();
    }

    private static ReadingReport reading(DelimitedFile file, ColumnFinder columns, FilePass pass, RowCleaner cleaner) {
        var notices = new ArrayList<>(columns.notices());
        if (cleaner.hasYearsInTitles()) {
            notices.removeIf(notice -> notice.kind() == ReadingNotice.Kind.NO_DATES);
        }
        file.wrapping()
                .ifPresent(wrapping ->
                        notices.add(new ReadingNotice(ReadingNotice.Kind.ROWS_UNWRAPPED, List.of(wrapping.name()))));
        notices.addAll(cleaner.notices());
        notices.addAll(EncodingNotices.of(file.twiceEncoded(), pass.wrongBytes()));
        Header header = columns.header();
        return new ReadingReport(
                new ReadingReport.Table(file.format(), header.names(), header.positions()),
                pass.account().repaired(),
                pass.account().repairs(),
                notices);
    }

    private static List<RejectedRow> rejectedRows(
            DelimitedFile file, NavigableMap<Integer, RejectedRow.Reason> reasons, FilePass pass, JobMonitor monitor)
            throws ReadingException {
        var rejected = new ArrayList<>(pass.account().outside());
        rejected.addAll(pass.incomplete().values());
        var unread = new TreeMap<>(reasons);
        unread.keySet().removeAll(pass.incomplete().keySet());
        if (!unread.isEmpty()) {
            rejected.addAll(fetched(file, unread, pass, monitor));
        }
        rejected.sort(Comparator.comparingLong(RejectedRow::bytePosition));
        return rejected;
    }

    private static List<RejectedRow> fetched(
            DelimitedFile file, NavigableMap<Integer, RejectedRow.Reason> reasons, FilePass pass, JobMonitor monitor)
            throws ReadingException {
        var rejected = new ArrayList<RejectedRow>();
        try (TableReader rows = file.rows(new StopOnly(monitor))) {
            int row = 0;
            while (row <= reasons.lastKey() && rows.next()) {
                if (rows.kind() == RowKind.ROW) {
                    RejectedRow.Reason reason = reasons.get(row++);
                    if (reason != null) {
                        rejected.add(pass.account().rejected(rows, reason));
                    }
                }
            }
        }
        if (rejected.size() != reasons.size()) {
            throw new ReadingException(ReadingException.Reason.CHANGED, "the file changed while it was read");
        }
        return rejected;
    }
}
