package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How a file's bytes stand for characters.
 *
 * @param charset turns bytes into characters
 * @param byteOrderMark whether the file begins with a byte order mark, which is no part of its text
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
    /** UTF-8 without a byte order mark: what pandas and most programs write. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    private static final List<byte[]> MARKS =
            List.of("\uFEFF".getBytes(StandardCharsets.UTF_8), "\u00EF\u00BB\u00BF".getBytes(StandardCharsets.UTF_8));
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /** Its name for programs; UTF-8 also where it is encoded twice. */
    public String name() {
        return charset instanceof TwiceEncodedCharset ? StandardCharsets.UTF_8.name() : charset.name();
    }

    /** Its name as people know it. */
    public String label() {
        String name = charset.equals(SHIFT_JIS) ? "Shift_JIS" : name();
        return byteOrderMark ? name + " (BOM)" : name;
    }

    /**
     * The character set of a name; what Windows calls Shift_JIS for Shift_JIS, since it knows more characters.
     *
     * @throws IllegalArgumentException when Java knows none of this name
     */
    public static Charset charset(String name) {
        Charset named = Charset.forName(name.strip());
        return "Shift_JIS".equals(named.name()) ? SHIFT_JIS : named;
    }

    /** Whether the text is UTF-8, whatever was done to it afterwards. */
    boolean isUtf8() {
        return name().equals(StandardCharsets.UTF_8.name());
    }

    /** How many bytes of a mark of UTF-8 stand at a place, itself encoded as UTF-8 once more or not; often 0. */
    static int markOfUtf8(byte[] bytes, int at) {
        for (byte[] mark : MARKS) {
            int end = at + mark.length;
            if (end <= bytes.length && Arrays.equals(bytes, at, end, mark, 0, mark.length)) {
                return mark.length;
            }
        }
        return 0;
    }

    /** Number of bytes of the mark. */
    int markLength() {
        if (!byteOrderMark) {
            return 0;
        }
        if (charset.name().startsWith("UTF-32")) {
            return 4;
        }
        return charset.name().startsWith("UTF-16") ? 2 : 3;
    }
}
