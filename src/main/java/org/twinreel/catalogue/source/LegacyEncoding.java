package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the encodings from before UTF-8 apart: each makes a text of the bytes, and the one whose text surprises least is
 * taken. What is written the same in two encodings is no reason to prefer either; then it is the likelier one.
 */
final class LegacyEncoding {
    private static final String WINDOWS_1252 = "windows-1252";

    /** More than that many bytes beyond ASCII tell no more. */
    private static final int ENOUGH = 4_000;

    /** How much an encoding surprises before a look at the bytes: tables come from Windows. */
    private static final double NOT_OF_WINDOWS = 1;

    private static final double OF_MAC_OR_DOS = 3;
    private static final double OF_PAIRS = 1;

    private LegacyEncoding() {}

    static Charset of(byte[] bytes) {
        byte[] sample = beginning(bytes);
        var least = new Least();
        Map<String, SingleBytes> tables = new HashMap<>();
        for (Alphabet alphabet : Alphabet.ALL) {
            for (String name : alphabet.charsets()) {
                if (Charset.isSupported(name)) {
                    SingleBytes table = tables.computeIfAbsent(name, SingleBytes::new);
                    least.add(name, rarity(name) + alphabet.rarity() + table.surprise(sample, alphabet));
                }
            }
        }
        for (PairedBytes paired : PairedBytes.ALL) {
            if (paired.isSupported()) {
                least.add(paired.charset(), OF_PAIRS + paired.surprise(sample));
            }
        }
        return least.name.equals(WINDOWS_1252) ? latin(bytes) : Charset.forName(least.name);
    }

    private static double rarity(String name) {
        if (name.startsWith("x-Mac") || name.contains("IBM")) {
            return OF_MAC_OR_DOS;
        }
        return name.contains("windows") ? 0 : NOT_OF_WINDOWS;
    }

    /** The encoding whose text surprises least; of two alike the first. */
    private static final class Least {
        private String name = WINDOWS_1252;
        private double surprise = Double.MAX_VALUE;

        void add(String other, double surpriseOfOther) {
            if (surpriseOfOther < surprise) {
                surprise = surpriseOfOther;
                name = other;
            }
        }
    }

    /** Up to where there is enough beyond ASCII. */
    private static byte[] beginning(byte[] bytes) {
        int high = 0;
        for (int index = 0; index < bytes.length; index++) {
            high += bytes[index] < 0 ? 1 : 0;
            if (high > ENOUGH && bytes[index] >= 0) {
                return Arrays.copyOf(bytes, index);
            }
        }
        return bytes;
    }

    /** Between 0x80 and 0x9F Windows has quotes and dashes, ISO 8859 nothing that occurs in text. */
    private static Charset latin(byte[] sample) {
        for (byte value : sample) {
            if ((value & 0xFF) >= 0x80 && (value & 0xFF) <= 0x9F) {
                return Charset.forName(WINDOWS_1252);
            }
        }
        return StandardCharsets.ISO_8859_1;
    }
}
