package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Knows the encodings that announce other characters by an escape sequence and write them as pairs of ASCII. */
final class EscapedEncoding {
    private static final char ESCAPE = '\u001B';
    private static final Map<String, String> SEQUENCES = Map.of(
            ESCAPE + "$B", "ISO-2022-JP",
            ESCAPE + "$@", "ISO-2022-JP",
            ESCAPE + "(J", "ISO-2022-JP",
            ESCAPE + "$)C", "ISO-2022-KR");

    private EscapedEncoding() {}

    /** The encoding of some stretches of a file that is ASCII throughout, if it is one of these. */
    static Optional<Charset> of(Iterable<byte[]> stretches) {
        for (byte[] stretch : stretches) {
            String text = new String(stretch, StandardCharsets.US_ASCII);
            if (text.indexOf(ESCAPE) >= 0) {
                for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
                    if (text.contains(sequence.getKey()) && Charset.isSupported(sequence.getValue())) {
                        return Optional.of(Charset.forName(sequence.getValue()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
