package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.source.PackedSource.Packing;
import org.twinreel.catalogue.source.StreamedArchive.Kind;

/** Finds the bytes of a table: a file’s own, or those of the one table in what is packed. */
public final class ByteSources {
    /** As far as the mark of a tar archive. */
    private static final int MAGIC = 512;

    /** A table in a tar archive in a gzip file in a zip archive, and one to spare. */
    private static final int MOST_LAYERS = 4;

    private ByteSources() {}

    /** The bytes of a file; nobody watches while it is found out what is in an archive. */
    public static ByteSource of(Path file) throws ReadingException {
        return of(file, JobMonitor.unwatched());
    }

    /**
     * The bytes of a file, unpacked where its first bytes say that it is packed, also twice over.
     *
     * @param monitor asked whether to stop, and told of the bytes of an archive that has to be gone through
     */
    public static ByteSource of(Path file, JobMonitor monitor) throws ReadingException {
        FileSource onDisk = FileSource.of(file);
        ByteSource source = onDisk;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            byte[] magic = firstBytes(source, monitor);
            if (starts(magic, 0x1F, 0x8B)) {
                source = new PackedSource(source, Packing.GZIP);
            } else if (starts(magic, 'B', 'Z', 'h') && magic.length > 4 && magic[4] == 0x31) {
                source = new PackedSource(source, Packing.BZIP2);
            } else if (starts(magic, 'P', 'K', 3, 4) || starts(magic, 'P', 'K', 5, 6)) {
                source = source == onDisk ? ZipSource.of(onDisk, file) : StreamedArchive.of(source, Kind.ZIP, monitor);
            } else if (TarArchiveInputStream.matches(magic, magic.length)) {
                source = StreamedArchive.of(source, Kind.TAR, monitor);
            } else {
                return source;
            }
        }
        return source;
    }

    /** The bytes of a resource by its absolute name, such as {@code /org/twinreel/data/movies.csv}. */
    public static ByteSource ofResource(String resource) throws ReadingException {
        return BundledSource.of(resource);
    }

    private static byte[] firstBytes(ByteSource source, JobMonitor monitor) throws ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(new StopOnly(monitor), source.size()))) {
            return bytes.readNBytes(MAGIC);
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int index = 0; index < magic.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != magic[index]) {
                return false;
            }
        }
        return true;
    }
}
