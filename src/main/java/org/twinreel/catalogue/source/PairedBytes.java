package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How much a text surprises that an East Asian encoding makes of pairs of bytes: the encodings put the common characters
 * in their first half, and only Japanese has kana and only Korean has syllables.
 *
 * @param charset the encoding
 * @param common the table of characters of which a part is common
 * @param from lead byte of the first row of that part
 * @param to lead byte of its last row
 * @param ofCommon how much a common character surprises, in nats
 */
record PairedBytes(String charset, String common, int from, int to, double ofCommon) {
    private static final double NO_CHARACTER = 20;
    private static final double RARE = 12;
    private static final double RAREST = 16;
    private static final double SIGN = 5.5;
    private static final double KANA = 4.5;
    private static final double LATIN_BESIDE = 2;
    private static final double OF_PINYIN = 5;

    private static final String KANJI = "EUC-JP";
    private static final String HANZI = "GB2312";
    private static final String TRADITIONAL = "Big5";
    private static final String SYLLABLES = "EUC-KR";

    /** Each with the rows of the table, by their lead byte, in which its common characters are. */
    static final List<PairedBytes> ALL = List.of(
            new PairedBytes("GB18030", HANZI, 0xB0, 0xD7, 7.4),
            new PairedBytes("windows-31j", KANJI, 0xB0, 0xCF, 8),
            new PairedBytes("EUC-JP", KANJI, 0xB0, 0xCF, 8),
            new PairedBytes("Big5", TRADITIONAL, 0xA4, 0xC6, 7.4),
            new PairedBytes("x-windows-949", SYLLABLES, 0xB0, 0xC8, 6.7));

    boolean isSupported() {
        return Charset.isSupported(charset) && Charset.isSupported(common);
    }

    /** The surprise of all characters that bytes from 0x80 on begin, in nats. */
    double surprise(byte[] bytes) {
        String text = new String(bytes, Charset.forName(charset));
        Charset table = Charset.forName(common);
        double surprise = 0;
        int before = ' ';
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (character >= 0x80) {
                boolean amidLatin = Character.isAlphabetic(before) && before < 0x80;
                surprise += amidLatin && isOfPinyin(character, table)
                        ? OF_PINYIN
                        : surprise(character, table) + (amidLatin ? LATIN_BESIDE : 0);
            }
            before = character;
            index += Character.charCount(character);
        }
        return surprise;
    }

    private double surprise(int character, Charset table) {
        if (character == 0xFFFD) {
            return NO_CHARACTER;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return switch (script) {
            case HAN -> common.equals(SYLLABLES) ? RARE : ofIdeograph(character, table);
            case HANGUL -> common.equals(SYLLABLES) ? ofIdeograph(character, table) : RAREST;
            case HIRAGANA, KATAKANA -> ofKana(character);
            case COMMON, LATIN -> isSign(character) ? SIGN : RARE;
            default -> RARE;
        };
    }

    /** GB 2312 has vowels with the accents of pinyin, so that é in a western name survives in a Chinese file. */
    private boolean isOfPinyin(int character, Charset table) {
        return common.equals(HANZI)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN
                && character < 0x2000
                && Character.toString(character).getBytes(table).length == 2;
    }

    private double ofKana(int character) {
        boolean narrow = character >= 0xFF61;
        return common.equals(KANJI) ? (narrow ? RARE : KANA) : RARE;
    }

    /** What stands in any text: CJK and general punctuation, and the wide forms. */
    private static boolean isSign(int character) {
        return (character >= 0x3000 && character <= 0x301F)
                || (character >= 0x2010 && character <= 0x2026)
                || (character >= 0xFF01 && character <= 0xFF5E)
                || character == 0x30FB
                || character == 0x30FC
                || character == 0xB7;
    }

    private double ofIdeograph(int character, Charset table) {
        byte[] code = Character.toString(character).getBytes(table);
        if (code.length != 2) {
            return RAREST;
        }
        int lead = code[0] & 0xFF;
        return lead >= from && lead <= to ? ofCommon : RARE;
    }
}
