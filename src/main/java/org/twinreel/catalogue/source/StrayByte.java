package org.twinreel.catalogue.source;

/**
 * What a byte amid UTF-8 stands for that is no part of it. Where programs put texts together, some are in Windows-1252:
 * there it makes a letter within a word, or a sign where such a sign belongs. Anywhere else it is what is left of a
 * broken character.
 *
 * @param before the character before it
 * @param value the byte, from 0x80 to 0xFF
 * @param after the character after it; a line end where the text ends
 */
record StrayByte(char before, int value, char after) {
    private static final char REPLACEMENT = '\uFFFD';

    private static final String OPENING = "\u201C\u2018\u201E\u201A\u00AB\u2039\u00BF\u00A1";
    private static final String CLOSING = "\u201D\u2026\u00BB\u203A\u201C\u2018";
    private static final String DASHES = "\u2013\u2014\u00AD";
    private static final String APOSTROPHES = "\u2019\u00B4";
    private static final String BESIDE_WORDS =
            "\u00A0\u2022\u00B7\u2122\u00AE\u00A9\u00B0\u00A3\u20AC\u00A2\u00A5\u00BD\u00BC\u00BE\u00D7\u00F7\u00B1\u00B2"
                    + "\u00B3\u00B9\u00A7\u00AA\u00BA";

    /** With these begin the characters of Latin script in UTF-8; a cut one leaves such a byte. */
    private static final int FIRST_LEAD_OF_LETTERS = 0xC2;

    private static final int LAST_LEAD_OF_LETTERS = 0xC5;

    /** With this begin quotes and dashes in UTF-8, while hardly a word ends with â. */
    private static final int LEAD_OF_SIGNS = 0xE2;

    /** With this begin emoji in UTF-8, while no word is a lone ð. */
    private static final int LEAD_OF_EMOJI = 0xF0;

    /**
     * A byte and what is around it.
     *
     * @param before the character before it
     * @param bytes the text from there on
     * @param at where the byte is
     * @param end where the bytes end
     */
    static StrayByte of(char before, byte[] bytes, int at, int end) {
        return new StrayByte(before, bytes[at] & 0xFF, character(bytes, at + 1, end));
    }

    private static char character(byte[] bytes, int at, int end) {
        if (at >= end) {
            return '\n';
        }
        int value = bytes[at] & 0xFF;
        // Letters of Latin script take two bytes; no other character matters here.
        boolean two = value >= FIRST_LEAD_OF_LETTERS && value <= 0xDF && at + 1 < end && (bytes[at + 1] & 0xC0) == 0x80;
        return two ? (char) (((value & 0x1F) << 6) | (bytes[at + 1] & 0x3F)) : WindowsTable.character(value);
    }

    /**
     * Its character in Windows-1252, or U+FFFD.
     *
     * @param length how many bytes make a beginning of a character in UTF-8, at least 1
     */
    char meaning(int length) {
        char meant = WindowsTable.character(value);
        boolean whole = length == 1 || endsQuoted();
        boolean plausible = isLetterOfWords(meant) ? whole && isLetter(meant) : length == 1 && isSign(meant);
        return plausible ? meant : REPLACEMENT;
    }

    /** Ordinals are letters to Unicode, and signs in text. */
    private static boolean isLetterOfWords(char meant) {
        return Character.isLetter(meant) && meant != '\u00AA' && meant != '\u00BA';
    }

    /** A cut character and a letter before a sign look alike; after a word the letter is the likelier one. */
    private boolean endsQuoted() {
        return isLatin(before) && (CLOSING.indexOf(after) >= 0 || DASHES.indexOf(after) >= 0);
    }

    private boolean isLetter(char meant) {
        boolean isInWord = isLatin(before) && !Character.isUpperCase(before);
        if (Character.isUpperCase(meant) && isInWord) {
            return false;
        }
        if (isLatin(after)) {
            return isLatin(before) || !Character.isLetter(before);
        }
        boolean begins = value >= FIRST_LEAD_OF_LETTERS && value <= LAST_LEAD_OF_LETTERS;
        if (begins || value == LEAD_OF_SIGNS) {
            return false;
        }
        // Words of one letter: à, é, ó, å.
        boolean isWord = after == ' ' && value >= 0xC0 && value != LEAD_OF_EMOJI && !Character.isLetterOrDigit(before);
        return isLatin(before) || (isWord && before != REPLACEMENT);
    }

    private boolean isSign(char meant) {
        if (before == REPLACEMENT) {
            return false;
        }
        if (APOSTROPHES.indexOf(meant) >= 0) {
            return Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
        }
        boolean opens = OPENING.indexOf(meant) >= 0 && !Character.isLetterOrDigit(before);
        boolean closes = CLOSING.indexOf(meant) >= 0 && !Character.isLetterOrDigit(after);
        boolean beside = BESIDE_WORDS.indexOf(meant) >= 0 && !(Character.isLetter(before) && Character.isLetter(after));
        return opens || closes || beside || DASHES.indexOf(meant) >= 0;
    }

    private static boolean isLatin(char character) {
        boolean range = character < 0x250 || (character >= 0x1E00 && character < 0x1F00);
        return range && Character.isLetter(character);
    }
}
