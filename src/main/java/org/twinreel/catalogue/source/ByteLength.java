package org.twinreel.catalogue.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How many bytes characters take in an encoding; what tells where in a file a record stands. */
@FunctionalInterface
interface ByteLength {
    long of(char[] characters, int from, int to);

    static ByteLength in(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return ByteLength::utf8;
        }
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return (characters, from, to) -> 2L * (to - from);
        }
        if (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f) {
            return (characters, from, to) -> (long) to - from;
        }
        return (characters, from, to) -> new String(characters, from, to - from).getBytes(charset).length;
    }

    private static long utf8(char[] characters, int from, int to) {
        long bytes = (long) to - from;
        for (int index = from; index < to; index++) {
            char character = characters[index];
            if (character >= 0x80) {
                // Each half of a surrogate pair stands for two of its four bytes.
                bytes += character < 0x800 || Character.isSurrogate(character) ? 1 : 2;
            }
        }
        return bytes;
    }
}
