package org.twinreel.catalogue.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** A small file that comes with the program, on its class path. */
final class BundledSource implements ByteSource {
    private final String name;
    private final byte[] bytes;

    private BundledSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static BundledSource of(String resource) throws ReadingException {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream stream = BundledSource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new ReadingException(Reason.NOT_FOUND);
            }
            return new BundledSource(name, stream.readAllBytes());
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    @Override
    public String given() {
        return name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open(ByteMeter meter) {
        return meter.watch(new ByteArrayInputStream(bytes));
    }

    @Override
    public void requireUnchanged() {
        // its bytes are in memory
    }
}
