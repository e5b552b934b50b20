package org.twinreel.catalogue.source;

import java.nio.charset.Charset;

/** Windows-1252, also with the control characters of ISO 8859-1 where it has none or where programs made them. */
final class WindowsTable {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char[] CHARACTERS = characters();
    private static final byte[] BYTES = bytes();

    private WindowsTable() {}

    private static char[] characters() {
        var bytes = new byte[256];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) index;
        }
        return new String(bytes, Charset.forName("windows-1252")).toCharArray();
    }

    private static byte[] bytes() {
        var bytes = new byte['\u2122' + 1];
        for (int value = 0x80; value <= 0xFF; value++) {
            bytes[value] = (byte) value;
            if (CHARACTERS[value] != REPLACEMENT) {
                bytes[CHARACTERS[value]] = (byte) value;
            }
        }
        return bytes;
    }

    /** The character of a byte; U+FFFD for the five bytes that have none. */
    static char character(int value) {
        return CHARACTERS[value];
    }

    /** The byte of a character beyond ASCII, from 0x80 to 0xFF; 0 where there is none. */
    static int value(int character) {
        return character < BYTES.length ? BYTES[character] & 0xFF : 0;
    }
}
