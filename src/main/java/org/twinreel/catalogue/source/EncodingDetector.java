package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.source.ReadingException.Reason;

/**
 * Finds out how a file's bytes stand for characters: by its byte order mark, by the zeros of UTF-16, by being valid
 * UTF-8, or else by what {@link LegacyEncoding} makes of it. Goes through the whole file where no mark tells: what is not
 * ASCII, or not UTF-8, may first occur near its end.
 */
public final class EncodingDetector {
    /** Text has hardly any NUL, a binary file has some early on, as Git too supposes. */
    private static final int LOOKED_AT_FOR_NUL = 8_192;

    /** One byte in so many may be zero. */
    private static final int FEW = 100;

    private static final int BLOCK = 64 * 1024;

    private EncodingDetector() {}

    /**
     * The encoding of a source.
     *
     * @param monitor asked whether to stop; told nothing
     * @throws ReadingException when the bytes are not text or cannot be read
     */
    public static Encoding detect(ByteSource source, JobMonitor monitor) throws ReadingException {
        return look(source, false, monitor).encoding();
    }

    /**
     * The encoding of a source, and text from later in it.
     *
     * @param isTable whether somebody said that it is a table, whatever it looks like
     * @param monitor asked whether to stop; told nothing
     * @throws ReadingException when the bytes are not text or cannot be read
     */
    public static FirstLook look(ByteSource source, boolean isTable, JobMonitor monitor) throws ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(new StopOnly(monitor), source.size()))) {
            byte[] first = bytes.readNBytes(BLOCK);
            KnownFormat.refuse(first, isTable);
            Optional<Encoding> sure = byMark(first).or(() -> byZeros(first));
            boolean isUtf8 = sure.isPresent() && sure.get().charset().equals(StandardCharsets.UTF_8);
            if (sure.isPresent() && !isUtf8) {
                return new FirstLook(sure.get(), "", TwiceEncoded.NONE);
            }
            if (!isUtf8) {
                requireText(first);
            }
            var scan = new Utf8Scan();
            for (byte[] block = first; block.length > 0; block = bytes.readNBytes(BLOCK)) {
                scan.add(block);
            }
            Optional<Charset> escaped = scan.evidence().isAscii()
                    ? EscapedEncoding.of(List.of(first, scan.middle(), scan.last()))
                    : Optional.empty();
            if (escaped.isPresent()) {
                return ofOther(scan, first, escaped.get());
            }
            return isUtf8 || scan.evidence().isConvincing()
                    ? ofUtf8(scan, first, isUtf8)
                    : ofOther(scan, first, LegacyEncoding.of(scan.telling()));
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    private static FirstLook ofUtf8(Utf8Scan scan, byte[] first, boolean mark) {
        Optional<TwiceEncodedCharset> undoing = scan.twice().undoing();
        Charset charset = undoing.isPresent() ? undoing.get() : StandardCharsets.UTF_8;
        return new FirstLook(
                new Encoding(charset, mark),
                later(scan, first, charset),
                scan.twice().found());
    }

    private static FirstLook ofOther(Utf8Scan scan, byte[] first, Charset charset) {
        return new FirstLook(new Encoding(charset, false), later(scan, first, charset), TwiceEncoded.NONE);
    }

    private static String later(Utf8Scan scan, byte[] first, Charset charset) {
        var text = new StringBuilder();
        for (byte[] block : List.of(scan.middle(), scan.last())) {
            if (block != first) {
                text.append(new String(block, charset)).append('\n');
            }
        }
        return text.toString();
    }

    /** The encoding that a person chose, with the mark that the file has; {@code monitor} is asked whether to stop. */
    public static Encoding chosen(Charset charset, ByteSource source, boolean isTable, JobMonitor monitor)
            throws ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(new StopOnly(monitor), source.size()))) {
            byte[] first = bytes.readNBytes(KnownFormat.LOOKED_AT);
            KnownFormat.refuse(first, isTable);
            Optional<Encoding> marked = byMark(first);
            if (marked.isPresent() && charset.equals(StandardCharsets.UTF_16)) {
                return marked.get();
            }
            boolean mark = marked.isPresent() && marked.get().charset().equals(charset);
            return new Encoding(charset, mark);
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    private static Optional<Encoding> byMark(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, true));
        }
        if (startsWith(first, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), true));
        }
        if (startsWith(first, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32BE"), true));
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, true));
        }
        if (startsWith(first, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, true));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** Line ends, separators and Latin letters have a zero byte in UTF-16, always on the same side. */
    private static Optional<Encoding> byZeros(byte[] first) {
        int pairs = Math.min(first.length, LOOKED_AT_FOR_NUL) / 2;
        var zeros = new int[2];
        for (int index = 0; index < 2 * pairs; index++) {
            if (first[index] == 0) {
                zeros[index % 2]++;
            }
        }
        if (zeros[1] * 20 >= pairs && zeros[0] * 20 <= zeros[1] && zeros[1] > 0) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, false));
        }
        if (zeros[0] * 20 >= pairs && zeros[1] * 20 <= zeros[0] && zeros[0] > 0) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, false));
        }
        return Optional.empty();
    }

    /** A few zeros amid text, or a tail of them, are damage that reading leaves out. */
    private static void requireText(byte[] first) throws ReadingException {
        int end = Math.min(first.length, LOOKED_AT_FOR_NUL);
        boolean isAll = first.length < BLOCK;
        int last = isAll ? first.length : end;
        while (isAll && last > 0 && first[last - 1] == 0) {
            last--;
        }
        int looked = Math.min(last, end);
        int zeros = 0;
        for (int index = 0; index < looked; index++) {
            zeros += first[index] == 0 ? 1 : 0;
        }
        boolean damaged = zeros > 0 || last < first.length;
        if (damaged && (looked == 0 || zeros * FEW > looked)) {
            throw new ReadingException(Reason.NOT_TEXT);
        }
    }
}
