package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.twinreel.background.JobMonitor;

/** Finds the bytes of a table: a file's own, those of a gzip file, or those of the one table in a zip archive. */
public final class ByteSources {
    private static final int MAGIC = 4;

    private ByteSources() {}

    /** The bytes of a file, unpacked where its first bytes say that it is packed. */
    public static ByteSource of(Path file) throws ReadingException {
        FileSource source = FileSource.of(file);
        byte[] magic = firstBytes(source);
        if (starts(magic, 0x1F, 0x8B)) {
            return new GzipSource(source);
        }
        if (starts(magic, 'P', 'K', 3, 4) || starts(magic, 'P', 'K', 5, 6)) {
            return ZipSource.of(source, file);
        }
        return source;
    }

    /** The bytes of a resource by its absolute name, such as {@code /org/twinreel/data/movies.csv}. */
    public static ByteSource ofResource(String resource) throws ReadingException {
        return BundledSource.of(resource);
    }

    private static byte[] firstBytes(ByteSource source) throws ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(JobMonitor.unwatched(), source.size()))) {
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
