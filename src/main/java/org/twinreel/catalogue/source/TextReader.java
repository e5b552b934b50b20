package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A source's characters. Bytes that the encoding does not know become U+FFFD and are counted, zeros are left out and
 * counted, and every stretch of characters can be measured in bytes of the file.
 */
public final class TextReader implements Text {
    private static final int BYTES_AT_ONCE = 64 * 1024;
    private static final int LONGEST_MARK = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteLength byteLength;
    private final int replacementLength;
    private final int zeroLength;
    private final long firstByte;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BYTES_AT_ONCE).flip();
    private final Deque<Surplus> surplus = new ArrayDeque<>();
    private long charactersRead;
    private long charactersMeasured;
    private long wrongBytes;
    private boolean ended;

    /** So many bytes more at a position than the characters there would have. */
    private record Surplus(long position, int bytes) {}

    private TextReader(InputStream bytes, Encoding encoding, long firstByte) {
        this.bytes = bytes;
        this.firstByte = firstByte;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.byteLength = ByteLength.in(encoding.charset());
        this.zeroLength = (int) byteLength.of(new char[1], 0, 1);
        this.replacementLength = (int) byteLength.of(new char[] {REPLACEMENT}, 0, 1);
    }

    /** Opens a source after its byte order mark, if it has one. */
    public static TextReader open(ByteSource source, Encoding encoding, ByteMeter meter) throws ReadingException {
        try {
            var bytes = new PushbackInputStream(source.open(meter), LONGEST_MARK);
            try {
                return new TextReader(bytes, encoding, skipMarks(bytes, encoding.markLength()));
            } catch (IOException | RuntimeException failure) {
                bytes.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    /** Passes the byte order mark, and any more of it that programs put before one that is there; says how many bytes. */
    private static long skipMarks(PushbackInputStream bytes, int length) throws IOException {
        byte[] mark = bytes.readNBytes(length);
        long skipped = mark.length;
        while (length > 0) {
            byte[] next = bytes.readNBytes(length);
            if (!Arrays.equals(mark, next)) {
                bytes.unread(next);
                return skipped;
            }
            skipped += length;
        }
        return skipped;
    }

    @Override
    public int read(char[] target, int offset, int length) throws ReadingException {
        var room = CharBuffer.wrap(target, offset, length).slice();
        while (room.position() == 0) {
            int before = room.position();
            CoderResult result = decoder.decode(undecoded, room, ended);
            leaveOutZeros(room, before);
            if (result.isError()) {
                replace(result.length(), room);
            } else if (result.isOverflow()) {
                break;
            } else if (ended) {
                decoder.flush(room);
                break;
            } else {
                fill();
            }
        }
        charactersRead += room.position();
        return room.position() == 0 && ended && !undecoded.hasRemaining() ? -1 : room.position();
    }

    private void leaveOutZeros(CharBuffer room, int from) {
        char[] characters = room.array();
        int shift = room.arrayOffset();
        int kept = from;
        for (int index = from; index < room.position(); index++) {
            char character = characters[shift + index];
            if (character == 0) {
                surplus.add(new Surplus(charactersRead + kept, zeroLength));
                wrongBytes += zeroLength;
            } else {
                characters[shift + kept++] = character;
            }
        }
        room.position(kept);
    }

    private void replace(int length, CharBuffer room) {
        undecoded.position(undecoded.position() + length);
        surplus.add(new Surplus(charactersRead + room.position(), length - replacementLength));
        room.put(REPLACEMENT);
        wrongBytes += length;
    }

    private void fill() throws ReadingException {
        undecoded.compact();
        try {
            int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
            ended = count < 0;
            undecoded.position(undecoded.position() + Math.max(count, 0));
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
        undecoded.flip();
    }

    @Override
    public long measure(char[] characters, int from, int to) {
        long length = byteLength.of(characters, from, to);
        charactersMeasured += to - from;
        while (!surplus.isEmpty() && surplus.element().position() < charactersMeasured) {
            length += surplus.remove().bytes();
        }
        return length;
    }

    @Override
    public long firstByte() {
        return firstByte;
    }

    @Override
    public long wrongBytes() {
        return wrongBytes;
    }

    @Override
    public void close() throws ReadingException {
        try {
            bytes.close();
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }
}
