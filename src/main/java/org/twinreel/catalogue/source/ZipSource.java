package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.twinreel.catalogue.source.ReadingException.Reason;

/**
 * The one table in a zip archive. Nothing is written anywhere: an entry's name is only a name, whatever path is in it.
 */
final class ZipSource extends InnerSource {
    private final Path file;
    private final String entry;

    private ZipSource(FileSource packed, Path file, String entry) {
        super(packed);
        this.file = file;
        this.entry = entry;
    }

    static ZipSource of(FileSource packed, Path file) throws ReadingException {
        try (var archive = new ZipFile(file.toFile())) {
            var files = new ArchiveFiles();
            archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(files::add);
            return new ZipSource(packed, file, files.table());
        } catch (ZipException broken) {
            throw new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    @Override
    public String name() {
        return ArchiveFiles.lastPart(entry);
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
            return new UnpackedBytes(new ClosingToo(bytes, archive, meter), bound());
        } catch (IOException | ReadingException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }
}
