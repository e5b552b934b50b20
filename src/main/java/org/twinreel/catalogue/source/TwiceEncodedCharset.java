package org.twinreel.catalogue.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 whose bytes were taken for characters of Windows-1252 or ISO 8859-1, and those written as UTF-8 once more: each
 * byte of the inner UTF-8 stands as a character.
 */
final class TwiceEncodedCharset extends Charset {
    /** As programs on Windows make it. */
    static final TwiceEncodedCharset OF_WINDOWS = new TwiceEncodedCharset("x-UTF-8-in-windows-1252", true);

    /** As other programs make it: with control characters for bytes from 0x80 to 0x9F. */
    static final TwiceEncodedCharset OF_LATIN = new TwiceEncodedCharset("x-UTF-8-in-ISO-8859-1", false);

    private static final int LONGEST = 4;
    private static final int MOST_BYTES = 9;

    private final boolean isWindows;

    private TwiceEncodedCharset(String name, boolean isWindows) {
        super(name, new String[0]);
        this.isWindows = isWindows;
    }

    @Override
    public boolean contains(Charset other) {
        return StandardCharsets.UTF_8.contains(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    private String outer(int value) {
        char sign = WindowsTable.character(value);
        return String.valueOf(isWindows && sign != '\uFFFD' ? sign : (char) value);
    }

    private static final class Decoder extends CharsetDecoder {
        private final byte[] inner = new byte[LONGEST];

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                int from = in.position();
                byte first = in.get(from);
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                if (first >= 0) {
                    in.position(from + 1);
                    out.put((char) first);
                } else {
                    CoderResult result = decodeOne(in, out);
                    if (!result.isUnderflow() || in.position() == from) {
                        return result;
                    }
                }
            }
            return CoderResult.UNDERFLOW;
        }

        /** Underflow without a step ahead where there are too few bytes. */
        private CoderResult decodeOne(ByteBuffer in, CharBuffer out) {
            int position = in.position();
            int needed = 1;
            for (int count = 0; count < needed; count++) {
                int length = position < in.limit() ? Math.max(1, Utf8Evidence.length(in.get(position) & 0xFF)) : 1;
                if (position + length > in.limit()) {
                    return CoderResult.UNDERFLOW;
                }
                int value = WindowsTable.value(outer(in, position, length));
                needed = count == 0 ? Utf8Evidence.length(value) : needed;
                boolean fits = count == 0 ? needed > 1 : (value & 0xC0) == 0x80;
                if (!fits) {
                    return CoderResult.malformedForLength(1);
                }
                inner[count] = (byte) value;
                position += length;
            }
            String character = new String(inner, 0, needed, StandardCharsets.UTF_8);
            if (character.indexOf('\uFFFD') >= 0) {
                return CoderResult.malformedForLength(1);
            }
            if (out.remaining() < character.length()) {
                return CoderResult.OVERFLOW;
            }
            in.position(position);
            out.put(character);
            return CoderResult.UNDERFLOW;
        }

        private static int outer(ByteBuffer in, int position, int length) {
            int code = in.get(position) & (0xFF >> (length + 1));
            for (int index = position + 1; index < position + length; index++) {
                code = (code << 6) | (in.get(index) & 0x3F);
            }
            return length == 1 ? 0 : code;
        }
    }

    private static final class Encoder extends CharsetEncoder {
        private final TwiceEncodedCharset charset;

        Encoder(TwiceEncodedCharset charset) {
            super(charset, 2, MOST_BYTES);
            this.charset = charset;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                int from = in.position();
                char first = in.get(from);
                int taken = Character.isHighSurrogate(first) ? 2 : 1;
                if (in.remaining() < taken) {
                    return CoderResult.UNDERFLOW;
                }
                String character = in.subSequence(0, taken).toString();
                if (Character.isSurrogate(first) && character.codePointCount(0, taken) == taken) {
                    return CoderResult.malformedForLength(1);
                }
                byte[] bytes = twice(character);
                if (out.remaining() < bytes.length) {
                    return CoderResult.OVERFLOW;
                }
                out.put(bytes);
                in.position(from + taken);
            }
            return CoderResult.UNDERFLOW;
        }

        private byte[] twice(String character) {
            var outer = new StringBuilder();
            for (byte value : character.getBytes(StandardCharsets.UTF_8)) {
                outer.append(value < 0 ? charset.outer(value & 0xFF) : String.valueOf((char) value));
            }
            return outer.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
