package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A source's characters. Bytes that the encoding does not know become U+FFFD, or what they are in Windows-1252
 * where that makes sense amid UTF-8; zeros are left out; all these are counted, and every stretch of characters can be
 * measured in bytes of the file.
 */
public final class TextReader implements Text {
    private static final int BYTES_AT_ONCE = 64 * 1024;
    private static final int LONGEST_MARK = 6;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteLength byteLength;
    private final int zeroLength;
    private final long firstByte;
    private final boolean isUtf8;
    private final boolean isWestern;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BYTES_AT_ONCE).flip();
    private final Deque<Surplus> surplus = new ArrayDeque<>();
    private long charactersRead;
    private long charactersMeasured;
    private long lostBytes;
    private long windowsBytes;
    private char lastCharacter = '\n';
    private boolean ended;
    private boolean flushed;

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
        this.isUtf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        this.isWestern = isUtf8 || encoding.charset().equals(StandardCharsets.ISO_8859_1);
    }

    /** Opens a source after its byte order mark, if it has one. */
    public static TextReader open(ByteSource source, Encoding encoding, ByteMeter meter) throws ReadingException {
        try {
            var bytes = new PushbackInputStream(source.open(meter), LONGEST_MARK);
            try {
                return new TextReader(bytes, encoding, skipMarks(bytes, encoding));
            } catch (IOException | RuntimeException failure) {
                bytes.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
    }

    /** Passes the byte order mark, and any more of it that programs put before one that is there; says how many bytes. */
    private static long skipMarks(PushbackInputStream bytes, Encoding encoding) throws IOException {
        byte[] mark = bytes.readNBytes(encoding.markLength());
        long skipped = mark.length;
        while (true) {
            byte[] next = bytes.readNBytes(LONGEST_MARK);
            int length = encoding.isUtf8() ? Encoding.markOfUtf8(next, 0) : again(mark, next);
            bytes.unread(next, length, next.length - length);
            if (length == 0) {
                return skipped;
            }
            skipped += length;
        }
    }

    private static int again(byte[] mark, byte[] next) {
        boolean same = next.length >= mark.length && Arrays.equals(mark, 0, mark.length, next, 0, mark.length);
        return same ? mark.length : 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws ReadingException {
        var room = CharBuffer.wrap(target, offset, length).slice();
        while (room.position() == 0 && !flushed) {
            int before = room.position();
            CoderResult result = decoder.decode(undecoded, room, ended);
            tidy(room, before);
            if (result.isError() && room.hasRemaining()) {
                put(isUtf8 ? stray(result.length(), room) : REPLACEMENT, result.length(), room);
            } else if (result.isOverflow() || result.isError()) {
                break;
            } else if (ended) {
                decoder.flush(room);
                flushed = true;
                break;
            } else {
                fill();
            }
        }
        charactersRead += room.position();
        lastCharacter = before(room);
        return room.position() == 0 && flushed ? -1 : room.position();
    }

    /** Leaves out zeros and takes control characters that no text has for what their bytes are in Windows-1252. */
    private void tidy(CharBuffer room, int from) {
        char[] characters = room.array();
        int shift = room.arrayOffset();
        int kept = from;
        for (int index = from; index < room.position(); index++) {
            char character = characters[shift + index];
            if (character == 0) {
                surplus.add(new Surplus(charactersRead + kept, zeroLength));
                lostBytes += zeroLength;
            } else {
                boolean control = isWestern && character >= 0x80 && character <= 0x9F;
                characters[shift + kept] = control ? ofControl(character, charactersRead + kept) : character;
                kept++;
            }
        }
        room.position(kept);
    }

    /** A program that took Windows-1252 for ISO 8859-1 has left control characters where quotes and dashes were. */
    private char ofControl(char control, long position) {
        char meant = WindowsTable.character(control);
        if (meant == REPLACEMENT) {
            return control;
        }
        int length = (int) byteLength.of(new char[] {control}, 0, 1);
        surplus.add(new Surplus(position, length - (int) byteLength.of(new char[] {meant}, 0, 1)));
        windowsBytes += length;
        return meant;
    }

    /** The character that was read last. */
    private char before(CharBuffer room) {
        return room.position() == 0 ? lastCharacter : room.get(room.position() - 1);
    }

    private char stray(int length, CharBuffer room) throws ReadingException {
        if (undecoded.remaining() <= length + 1 && !ended) {
            fill();
        }
        return StrayByte.of(before(room), undecoded.array(), undecoded.position(), undecoded.limit())
                .meaning(length);
    }

    /** Puts a character for so many wrong bytes, or for the first of them where it is no replacement. */
    private void put(char character, int length, CharBuffer room) {
        int taken = character == REPLACEMENT ? length : 1;
        undecoded.position(undecoded.position() + taken);
        int measured = (int) byteLength.of(new char[] {character}, 0, 1);
        surplus.add(new Surplus(charactersRead + room.position(), taken - measured));
        room.put(character);
        if (character == REPLACEMENT) {
            lostBytes += taken;
        } else {
            windowsBytes += taken;
        }
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
    public WrongBytes wrongBytes() {
        return new WrongBytes(lostBytes, windowsBytes);
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
