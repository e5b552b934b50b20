package org.twinreel.catalogue.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encodings from before UTF-8 apart. The library's guess is taken where its characters could be a table's;
 * where it has none, the East Asian ones are tried by what is common in them, then those of the Latin script by what
 * stands amid words; Windows-1252 is what remains.
 */
final class LegacyEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset SHIFT_JIS = Encoding.charset("Shift_JIS");

    /** What a guess may be taken for without a second look; the Latin ones are told apart below. */
    private static final List<String> OTHER_SCRIPTS = List.of(
            "big5",
            "euc-jp",
            "euc-kr",
            "windows-1251",
            "koi8-r",
            "windows-1253",
            "windows-1255",
            "iso-8859-5",
            "iso-8859-7",
            "iso-8859-8",
            "tis-620");

    private LegacyEncoding() {}

    static Charset of(byte[] sample) {
        if (EastAsianBytes.areShiftJis(sample) && decodes(sample, SHIFT_JIS)) {
            return SHIFT_JIS;
        }
        if (EastAsianBytes.arePaired(sample)) {
            return guess(sample).filter(charset -> decodes(sample, charset)).orElse(GB18030);
        }
        Optional<Charset> otherScript = WesternBytes.standAmongLetters(sample) ? Optional.empty() : guess(sample);
        return otherScript
                .filter(charset -> charset.newEncoder().maxBytesPerChar() == 1.0f && decodes(sample, charset))
                .or(() -> WesternBytes.otherThanWindows1252(sample))
                .orElseGet(() -> latin(sample));
    }

    /** Between 0x80 and 0x9F Windows has quotes and dashes, ISO 8859 nothing that occurs in text. */
    private static Charset latin(byte[] sample) {
        for (byte value : sample) {
            if ((value & 0xFF) >= 0x80 && (value & 0xFF) <= 0x9F) {
                return WINDOWS_1252;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static Optional<Charset> guess(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !OTHER_SCRIPTS.contains(name.toLowerCase(Locale.ROOT)) || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(name));
    }

    /** Whether nearly all bytes are characters; the sample may end amid one. */
    private static boolean decodes(byte[] sample, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(sample, 0, Math.max(0, sample.length - 4)));
            return true;
        } catch (CharacterCodingException wrong) {
            CharBuffer replaced = charset.decode(ByteBuffer.wrap(sample));
            long lost =
                    replaced.chars().filter(character -> character == '\uFFFD').count();
            long high = replaced.chars().filter(character -> character >= 0x80).count();
            return lost * 50 <= high;
        }
    }
}
