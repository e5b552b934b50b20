package org.twinreel.catalogue.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** Bytes that come out of an archive: no more than a bound, and with the archive's own failures told apart. */
final class UnpackedBytes extends FilterInputStream {
    /** Small archives may unpack to this much whatever their ratio; half a million long rows fit. */
    private static final long ALWAYS_ALLOWED = 1L << 30;

    /** Text packs to a tenth, very even tables to a hundredth; a bomb of zeros packs to a thousandth. */
    private static final long HIGHEST_RATIO = 200;

    private static final long NEVER_ALLOWED = 1L << 36;

    private final long bound;
    private long passed;

    UnpackedBytes(InputStream unpacked, long bound) {
        super(unpacked);
        this.bound = bound;
    }

    /** What an archive of {@code packed} bytes may unpack to. */
    static long bound(long packed) {
        return Math.min(NEVER_ALLOWED, Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * packed));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (ArchiveFailure within) {
            throw within;
        } catch (IOException broken) {
            throw new ArchiveFailure(new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage())));
        }
        passed += Math.max(count, 0);
        if (passed > bound) {
            throw new ArchiveFailure(new ReadingException(Reason.ARCHIVE_TOO_LARGE, Long.toString(bound)));
        }
        return count;
    }

    /** Carries a typed failure through a stream. */
    static final class ArchiveFailure extends IOException {
        private static final long serialVersionUID = 1L;

        private final ReadingException failure;

        ArchiveFailure(ReadingException failure) {
            super(failure);
            this.failure = failure;
        }

        ReadingException failure() {
            return failure;
        }
    }
}
