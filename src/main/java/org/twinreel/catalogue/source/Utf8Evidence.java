package org.twinreel.catalogue.source;

/**
 * What speaks for and against UTF-8.
 *
 * @param characters sequences of several bytes that are one character
 * @param wrong bytes above ASCII that belong to none
 */
record Utf8Evidence(int characters, int wrong) {
    private static final int FEWEST = 4;

    /**
     * The evidence of some bytes.
     *
     * @param bytes bytes from a file
     * @param end how many of them count
     * @param position where in the file they begin
     * @param twice shown every character of several bytes
     */
    static Utf8Evidence of(byte[] bytes, int end, long position, TwiceEncodedScan twice) {
        int characters = 0;
        int wrong = 0;
        int index = 0;
        while (index < end) {
            int length = length(bytes[index] & 0xFF);
            if (length > 1 && index + length > end) {
                break; // cut at the sample's end, which says nothing
            }
            boolean whole = length > 0 && continues(bytes, index, length);
            if (!whole) {
                wrong++;
                twice.addWrong();
            } else if (length > 1) {
                characters++;
                twice.add(position + index, bytes, index, length);
            }
            index += whole ? length : 1;
        }
        return new Utf8Evidence(characters, wrong);
    }

    /** How many bytes a character has that begins with this one; 0 where none does. */
    static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int length) {
        for (int index = from + 1; index < from + length; index++) {
            if ((bytes[index] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    boolean isAscii() {
        return characters == 0 && wrong == 0;
    }

    /**
     * Chance makes hardly any valid sequence, one in eight wrong bytes at most in East Asian text: where there are as
     * many as wrong bytes, those are damage, or rows that somebody added in another encoding.
     */
    boolean isConvincing() {
        return wrong == 0 || (characters >= FEWEST && characters >= wrong);
    }
}
