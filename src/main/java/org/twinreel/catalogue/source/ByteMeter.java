package org.twinreel.catalogue.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.twinreel.background.JobMonitor;

/** Reports the bytes of a source that pass, and lets nothing pass once a stop was asked for. */
public final class ByteMeter {
    private final JobMonitor monitor;
    private final long total;
    private long done;

    /** A meter for a source of {@code total} bytes. */
    public ByteMeter(JobMonitor monitor, long total) {
        this.monitor = monitor;
        this.total = total;
    }

    /** The stream, watched. */
    InputStream watch(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
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

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
