package org.twinreel.catalogue.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks in UTF-8 for characters that are bytes of UTF-8. Some make sense as they stand, as where a capital ends a word and
 * a closing quote follows; reading undoes them only where every character beyond ASCII in the file is one of them, and at
 * least one cannot be anything else.
 */
final class TwiceEncodedScan {
    private static final String MAY_FOLLOW_A_LETTER =
            "\u00A0\u00BB\u00AB\u00AE\u2026\u201D\u2019\u201C\u2018\u2013\u2014\u2122\u203A";
    private static final int LAST_LEAD_OF_TABLE = 0xE2;
    private static final int LONGEST_EXAMPLE = 24;

    private long marks;
    private long end = -1;
    private int needed;
    private int code;
    private int length;
    private boolean wasPlaceBefore;
    private boolean others;
    private boolean signs;
    private boolean controls;
    private long places;
    private long surely;
    private String example = "";

    /**
     * Takes the next character beyond ASCII.
     *
     * @param position where in the file it begins
     * @param bytes some bytes of the file
     * @param at where among them it begins
     * @param count how many bytes it has, at least 2
     */
    void add(long position, byte[] bytes, int at, int count) {
        if (position != end) {
            endRun();
        }
        end = position + count;
        if (position > marks && isSurelyOther(bytes, at, count)) {
            others = true;
            return;
        }
        marks += position == marks ? Encoding.markOfUtf8(bytes, at) : 0;
        if (position < marks) {
            return;
        }
        int character = character(bytes, at, count);
        int value = WindowsTable.value(character);
        if (needed > 0 && (value & 0xC0) == 0x80) {
            goOn(character, value, bytes, at);
            return;
        }
        others |= needed > 0;
        int whole = Utf8Evidence.length(value);
        if (value > 0 && whole > 1) {
            needed = whole - 1;
            length = whole;
            code = value & (0xFF >> (whole + 1));
        } else {
            needed = 0;
            others = true;
            wasPlaceBefore = false;
        }
    }

    /** Most text is told by a glance: what stands alone among ASCII is no byte of several, nor is what no table has. */
    private boolean isSurelyOther(byte[] bytes, int at, int count) {
        boolean alone = needed == 0 && at + count < bytes.length && bytes[at + count] >= 0;
        return alone || (bytes[at] & 0xFF) > LAST_LEAD_OF_TABLE;
    }

    /** Takes a byte that is no UTF-8. */
    void addWrong() {
        others = true;
    }

    private void goOn(int character, int value, byte[] bytes, int at) {
        code = (code << 6) | (value & 0x3F);
        needed--;
        boolean isControl = character <= 0x9F;
        signs |= character > 0xFF;
        controls |= isControl && WindowsTable.character(value) != '\uFFFD';
        if (needed > 0) {
            return;
        }
        if (!isWhole()) {
            others = true;
            wasPlaceBefore = false;
            return;
        }
        places++;
        boolean sure = wasPlaceBefore
                || (length == 2 && code <= 0xFF && MAY_FOLLOW_A_LETTER.indexOf(character) < 0)
                || (length == 3 && code >= 0x2010 && code <= 0x2122)
                || length == 4;
        if (sure && surely++ == 0) {
            example = word(bytes, at);
        }
        wasPlaceBefore = true;
    }

    /** Whether so many bytes are needed for the character, and it is one. */
    private boolean isWhole() {
        return switch (length) {
            case 2 -> true;
            case 3 -> code >= 0x800 && (code < 0xD800 || code > 0xDFFF);
            default -> code >= 0x10000 && code <= 0x10FFFF;
        };
    }

    private void endRun() {
        others |= needed > 0;
        needed = 0;
        wasPlaceBefore = false;
    }

    private static int character(byte[] bytes, int at, int count) {
        int character = bytes[at] & (0xFF >> (count + 1));
        for (int index = at + 1; index < at + count; index++) {
            character = (character << 6) | (bytes[index] & 0x3F);
        }
        return character;
    }

    /** The word around a byte. */
    private static String word(byte[] bytes, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_EXAMPLE && isOfWord(bytes[from - 1])) {
            from--;
        }
        while ((bytes[from] & 0xC0) == 0x80) {
            from++;
        }
        int to = at;
        while (to < bytes.length && to - at < LONGEST_EXAMPLE && isOfWord(bytes[to])) {
            to++;
        }
        while (to < bytes.length && (bytes[to] & 0xC0) == 0x80) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isOfWord(byte value) {
        return value < 0 || Character.isLetterOrDigit(value);
    }

    /** Whether all is such, so that this charset makes of it what was meant. */
    Optional<TwiceEncodedCharset> undoing() {
        boolean certain = surely > 0 && !others && needed == 0 && !(signs && controls);
        if (!certain) {
            return Optional.empty();
        }
        return Optional.of(controls ? TwiceEncodedCharset.OF_LATIN : TwiceEncodedCharset.OF_WINDOWS);
    }

    /** What was found. */
    TwiceEncoded found() {
        return surely == 0
                ? TwiceEncoded.NONE
                : new TwiceEncoded(places, example, undoing().isPresent());
    }
}
