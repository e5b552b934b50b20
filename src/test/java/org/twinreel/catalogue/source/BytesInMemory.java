package org.twinreel.catalogue.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A source for tests that need no file. */
public record BytesInMemory(byte[] bytes) implements ByteSource {
    @Override
    public String given() {
        return "some.csv";
    }

    @Override
    public String name() {
        return "some.csv";
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
        // nothing can change it
    }
}
