package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file's bytes stand for characters.
 *
 * @param charset turns bytes into characters
 * @param byteOrderMark whether the file begins with a byte order mark, which is no part of its text
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
    /** UTF-8 without a byte order mark: what pandas and most programs write. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /** Its name as people know it. */
    public String label() {
        String name = charset.equals(SHIFT_JIS) ? "Shift_JIS" : charset.name();
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

    /** Number of bytes of the mark. */
    int markLength() {
        if (!byteOrderMark) {
            return 0;
        }
        if (charset.name().startsWith("UTF-32")) {
            return 4;
        }
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }
}
