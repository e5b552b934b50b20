package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much a text surprises that an encoding makes of single bytes: rare letters, capitals and signs amid words, and
 * letters of one script beside those of another do.
 */
final class SingleBytes {
    private static final String OPENING = "\u201C\u2018\u201E\u201A\u00AB\u00BF\u00A1";
    private static final String CLOSING = "\u201D\u2026\u00BB\u201C";
    private static final String ANYWHERE = "\u2013\u2014\u00B7\u00A0\u20AC\u00B0\u00A9\u00AE\u2122\u00BD\u00D7\u00A3";

    private static final String DASHES = "\u2013\u2014";

    private static final char APOSTROPHE = '\u2019';
    private static final String WITHOUT_WORDS = "\u00A0\u00B7\u00B0\u2122\u00AE\u00A9\u00A3\u20AC\u00BD";
    private static final String VOWELS = "aeiouy\u0131\u00E6\u00F8\u0153";

    private static final double SIGN_WITHIN = 7;
    private static final double THREE_ALIKE = 2;
    private static final double APOSTROPHE_AMID = 2;
    private static final double ALONE = 3;
    private static final double SIGN = 3.5;
    private static final double ODD_SIGN = 12;
    private static final double NO_CHARACTER = 16;
    private static final double CAPITAL = 2.5;
    private static final double CAPITAL_AMID = 9;
    private static final double SMALL_AMID_CAPITALS = 3;
    private static final double TWO_IN_A_ROW = 1.5;
    private static final double OTHER_SCRIPT = 3;

    private final char[] characters = new char[256];
    private final boolean[] letters = new boolean[256];
    private final boolean[] capitals = new boolean[256];
    private final boolean[] smalls = new boolean[256];
    private final boolean[] vowels = new boolean[256];

    SingleBytes(String encoding) {
        Charset charset = Charset.forName(encoding);
        for (int value = 0; value < characters.length; value++) {
            characters[value] = new String(new byte[] {(byte) value}, charset).charAt(0);
            int type = Character.getType(characters[value]);
            boolean mark = type == Character.NON_SPACING_MARK;
            letters[value] = mark || (Character.isLetter(characters[value]) && type != Character.MODIFIER_LETTER);
            letters[value] &= characters[value] != '\u00AA' && characters[value] != '\u00BA';
            capitals[value] = Character.isUpperCase(characters[value]);
            vowels[value] = VOWELS.indexOf(base(characters[value])) >= 0;
            smalls[value] = Character.isLowerCase(characters[value]) && letters[value];
        }
    }

    /** A letter without its accent, small. */
    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }

    /** The surprise of all bytes from 0x80 on, in nats. */
    double surprise(byte[] bytes, Alphabet alphabet) {
        double[] ofLetters = alphabet.surprises(Arrays.copyOfRange(characters, 128, 256));
        double surprise = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] < 0) {
                int before = index > 0 ? bytes[index - 1] & 0xFF : ' ';
                int after = index + 1 < bytes.length ? bytes[index + 1] & 0xFF : ' ';
                int value = bytes[index] & 0xFF;
                surprise += letters[value]
                        ? ofLetters[value - 128] + letter(before, value, after, alphabet)
                        : sign(before, characters[value], after);
            }
        }
        return surprise;
    }

    private double letter(int before, int value, int after, Alphabet alphabet) {
        double surprise = letters[before] || letters[after] ? 0 : ALONE;
        boolean amid = smalls[before] || (letters[before] && smalls[after] && !capitals[before]);
        if (capitals[value]) {
            surprise += amid ? CAPITAL_AMID : CAPITAL;
        } else if (capitals[before] && capitals[after]) {
            surprise += SMALL_AMID_CAPITALS;
        }
        if (alphabet.isLatin()) {
            surprise += before >= 128 && letters[before] ? TWO_IN_A_ROW : 0;
            boolean within = letters[before] && letters[after];
            boolean alike = vowels[before] == vowels[value] && vowels[value] == vowels[after];
            surprise += within && alike ? THREE_ALIKE : 0;
        } else {
            boolean besideAscii = (before < 128 && letters[before]) || (after < 128 && letters[after]);
            surprise += besideAscii ? OTHER_SCRIPT : 0;
        }
        return surprise;
    }

    private double sign(int before, char sign, int after) {
        if (sign == '\uFFFD' || Character.isISOControl(sign)) {
            return NO_CHARACTER;
        }
        boolean amidCapitals = DASHES.indexOf(sign) >= 0 && capitals[before] && capitals[after];
        if (amidCapitals || (WITHOUT_WORDS.indexOf(sign) >= 0 && letters[before] && letters[after])) {
            return SIGN_WITHIN;
        }
        if (sign == APOSTROPHE && letters[before] && letters[after]) {
            return APOSTROPHE_AMID;
        }
        if (sign == APOSTROPHE) {
            return Character.isLetterOrDigit(characters[before]) ? SIGN : ODD_SIGN;
        }
        boolean opens = OPENING.indexOf(sign) >= 0 && !letters[before];
        boolean closes = CLOSING.indexOf(sign) >= 0 && !letters[after];
        return opens || closes || ANYWHERE.indexOf(sign) >= 0 ? SIGN : ODD_SIGN;
    }
}
