package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Tells the encodings of the Latin script apart that give every byte a meaning: those in which accents stand inside
 * words and signs outside make sense, the others put capitals and signs amid words.
 */
final class WesternBytes {
    /** The likelier first: where two make as much sense, the first is taken. */
    private static final List<String> NAMES = List.of("windows-1252", "windows-1250", "x-MacRoman", "IBM850");

    private static final int LEAST_LEAD = 2;
    private static final String OPENING = "\u201C\u2018\u201E\u00AB\u00BF\u00A1";
    private static final String CLOSING = "\u201D\u2026\u00BB";
    private static final String ANYWHERE = "\u2019\u2013\u2014\u00B7";

    private WesternBytes() {}

    /** Whether bytes above ASCII stand beside ASCII letters, as accents do; letters of other scripts stand together. */
    static boolean standAmongLetters(byte[] bytes) {
        int all = 0;
        int among = 0;
        for (int index = 1; index + 1 < bytes.length; index++) {
            if (bytes[index] < 0) {
                all++;
                among += isAsciiLetter(bytes[index - 1]) || isAsciiLetter(bytes[index + 1]) ? 1 : 0;
            }
        }
        return 5 * among >= 2 * all;
    }

    private static boolean isAsciiLetter(byte value) {
        return value > 0 && isLetter((char) value);
    }

    /** Signs that Unicode counts among letters, such as a circumflex by itself, stand in no word. */
    private static boolean isLetter(char character) {
        return Character.isLetter(character) && Character.getType(character) != Character.MODIFIER_LETTER;
    }

    /** The encoding in which the bytes make most sense; empty where it is the first of the list. */
    static Optional<Charset> otherThanWindows1252(byte[] bytes) {
        Optional<Charset> best = Optional.empty();
        int first = sense(bytes, characters(Charset.forName(NAMES.get(0))));
        int most = first + Math.abs(first) / 4 + LEAST_LEAD - 1;
        for (String name : NAMES.subList(1, NAMES.size())) {
            if (Charset.isSupported(name)) {
                int sense = sense(bytes, characters(Charset.forName(name)));
                if (sense > most) {
                    most = sense;
                    best = Optional.of(Charset.forName(name));
                }
            }
        }
        return best;
    }

    /** What each byte from 0x80 on is. */
    private static char[] characters(Charset charset) {
        var characters = new char[128];
        for (int index = 0; index < characters.length; index++) {
            characters[index] = new String(new byte[] {(byte) (0x80 + index)}, charset).charAt(0);
        }
        return characters;
    }

    private static int sense(byte[] bytes, char[] characters) {
        int sense = 0;
        for (int index = 1; index + 1 < bytes.length; index++) {
            if (bytes[index] < 0) {
                char before = character(bytes[index - 1], characters);
                char after = character(bytes[index + 1], characters);
                if (isLetter(before) || isLetter(after)) {
                    sense += sense(before, characters[bytes[index] & 0x7F], after);
                }
            }
        }
        return sense;
    }

    private static char character(byte value, char[] characters) {
        return value < 0 ? characters[value & 0x7F] : (char) value;
    }

    private static int sense(char before, char character, char after) {
        if (isLetter(character)) {
            boolean capital = Character.isUpperCase(character) || Character.isTitleCase(character);
            boolean amid = isLetter(before) && (Character.isLowerCase(before) || Character.isLowerCase(after));
            return capital && amid ? -1 : 1;
        }
        boolean opens = OPENING.indexOf(character) >= 0 && !isLetter(before);
        boolean closes = CLOSING.indexOf(character) >= 0 && !isLetter(after);
        if (opens || closes || ANYWHERE.indexOf(character) >= 0) {
            return 1;
        }
        return isLetter(before) && isLetter(after) ? -1 : 0;
    }
}
