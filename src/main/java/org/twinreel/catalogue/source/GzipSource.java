package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** A table in a gzip file. */
final class GzipSource implements ByteSource {
    private static final String ENDING = ".gz";
    private static final int BUFFER = 64 * 1024;

    private final ByteSource packed;

    GzipSource(ByteSource packed) {
        this.packed = packed;
    }

    @Override
    public String given() {
        return packed.given();
    }

    @Override
    public String name() {
        String name = packed.name();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    @Override
    public long size() {
        return packed.size();
    }

    @Override
    public InputStream open(ByteMeter meter) throws IOException, ReadingException {
        InputStream bytes = packed.open(meter);
        try {
            return new UnpackedBytes(new GZIPInputStream(bytes, BUFFER), UnpackedBytes.bound(packed.size()));
        } catch (IOException broken) {
            bytes.close();
            throw new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    @Override
    public void requireUnchanged() throws ReadingException {
        packed.requireUnchanged();
    }
}
