package org.twinreel.catalogue.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An archive's entry, watched; closing it closes the archive. */
final class ClosingToo extends FilterInputStream {
    private final ZipFile archive;

    ClosingToo(InputStream entry, ZipFile archive, ByteMeter meter) {
        super(meter.watch(entry));
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            archive.close();
        }
    }
}
