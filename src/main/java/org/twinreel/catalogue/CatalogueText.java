package org.twinreel.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException.Reason;

/** Turns a source's bytes into characters and tells how many bytes are through. */
final class CatalogueText {
    /** Text has no NUL, a binary file has one early on, as Git too supposes. */
    private static final int BYTES_LOOKED_AT = 8_192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CatalogueText() {}

    /**
     * Opens a source as text. Bytes that the character set does not know become U+FFFD, and a leading byte order mark
     * is left out.
     *
     * @throws CatalogueException when the bytes are not text
     */
    static Reader open(CatalogueSource source, CsvDialect dialect, JobMonitor monitor)
            throws IOException, CatalogueException {
        var bytes = new BufferedInputStream(new CountedBytes(source, monitor), BYTES_LOOKED_AT);
        try {
            requireText(bytes, source);
            var text = new BufferedReader(new InputStreamReader(bytes, dialect.charset()));
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException | CatalogueException | RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    private static void requireText(InputStream bytes, CatalogueSource source) throws IOException, CatalogueException {
        bytes.mark(BYTES_LOOKED_AT);
        for (byte value : bytes.readNBytes(BYTES_LOOKED_AT)) {
            if (value == 0) {
                throw new CatalogueException(Reason.NOT_TEXT, source.given(), List.of());
            }
        }
        bytes.reset();
    }

    /** Reports every byte that passes and lets nothing pass once a stop was asked for. */
    private static final class CountedBytes extends FilterInputStream {
        private final long total;
        private final JobMonitor monitor;
        private long done;

        CountedBytes(CatalogueSource source, JobMonitor monitor) throws IOException {
            super(source.open());
            this.total = source.size();
            this.monitor = monitor;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            monitor.checkStopped();
            int count = super.read(target, offset, length);
            done += Math.max(count, 0);
            // A file that grows while it is read must not be more than wholly read.
            monitor.progress(Math.min(done, total), total);
            return count;
        }
    }
}
