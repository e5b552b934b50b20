package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.twinreel.catalogue.source.ReadingException.Reason;

/**
 * The one table in a zip archive. Nothing is written anywhere: an entry's name is only a name, whatever path is in it.
 */
final class ZipSource implements ByteSource {
    private static final int MOST_ENTRIES = 10_000;
    private static final int NAMES_TOLD = 5;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt", ".psv", ".dat");

    private final FileSource packed;
    private final Path file;
    private final String entry;

    private ZipSource(FileSource packed, Path file, String entry) {
        this.packed = packed;
        this.file = file;
        this.entry = entry;
    }

    static ZipSource of(FileSource packed, Path file) throws ReadingException {
        try (var archive = new ZipFile(file.toFile())) {
            List<String> files = files(archive);
            List<String> tables = files.stream().filter(ZipSource::isTable).toList();
            List<String> candidates = tables.isEmpty() && files.size() == 1 ? files : tables;
            if (candidates.isEmpty()) {
                requireNoOffice(files);
                throw new ReadingException(Reason.ARCHIVE_WITHOUT_TABLE, Integer.toString(files.size()));
            }
            if (candidates.size() > 1) {
                throw new ReadingException(
                        Reason.ARCHIVE_OF_SEVERAL,
                        candidates.stream().limit(NAMES_TOLD).toArray(String[]::new));
            }
            return new ZipSource(packed, file, candidates.get(0));
        } catch (ZipException broken) {
            throw new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    /** Office programs pack their files; that is no archive to anybody who saved one. */
    private static void requireNoOffice(List<String> files) throws ReadingException {
        if (files.stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Excel (.xlsx)");
        }
        if (files.contains("mimetype") && files.contains("content.xml")) {
            throw new ReadingException(Reason.OTHER_FORMAT, "OpenDocument (.ods)");
        }
        if (files.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Microsoft Office");
        }
        if (files.stream().anyMatch(name -> name.startsWith("Index/") && name.endsWith(".iwa"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Apple Numbers");
        }
    }

    /** The files of an archive, without what macOS and others put beside them. */
    private static List<String> files(ZipFile archive) {
        var names = new ArrayList<String>();
        Iterator<? extends ZipEntry> entries = archive.entries().asIterator();
        while (entries.hasNext() && names.size() < MOST_ENTRIES) {
            ZipEntry entry = entries.next();
            if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/") && !isHidden(entry.getName())) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static boolean isHidden(String entry) {
        return lastPart(entry).startsWith(".");
    }

    private static boolean isTable(String entry) {
        return TABLES.stream().anyMatch(entry.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static String lastPart(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }

    @Override
    public String given() {
        return packed.given();
    }

    @Override
    public String name() {
        return lastPart(entry);
    }

    @Override
    public long size() {
        return packed.size();
    }

    @Override
    public InputStream open(ByteMeter meter) throws IOException, ReadingException {
        var archive = new ZipFile(file.toFile());
        try {
            ZipEntry found = archive.getEntry(entry);
            if (found == null) {
                throw new ReadingException(Reason.CHANGED, "the archive changed while it was read");
            }
            InputStream bytes = archive.getInputStream(found);
            return new UnpackedBytes(new ClosingToo(bytes, archive, meter), UnpackedBytes.bound(packed.size()));
        } catch (IOException | ReadingException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    @Override
    public void requireUnchanged() throws ReadingException {
        packed.requireUnchanged();
    }
}
