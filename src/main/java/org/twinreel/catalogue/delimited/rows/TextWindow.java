package org.twinreel.catalogue.delimited.rows;

import java.util.Arrays;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.ReadingException.Reason;
import org.twinreel.catalogue.source.Text;

/** A stretch of a text, long enough for the row at hand; knows the line and the byte at which that row begins. */
public final class TextWindow implements Window {
    /** Longer than any row: what is longer is no table, and holding it could fill the memory. */
    public static final int LONGEST_ROW = 16 * 1024 * 1024;

    private static final int FIRST_ROOM = 64 * 1024;
    private static final int LEAST_READ = 8 * 1024;

    private final Text text;
    private char[] characters = new char[FIRST_ROOM];
    private int start;
    private int limit;
    private boolean ended;
    private long line = 1;
    private long bytePosition;

    TextWindow(Text text) {
        this.text = text;
        this.bytePosition = text.firstByte();
    }

    @Override
    public char[] characters() {
        return characters;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public boolean more() throws ReadingException {
        if (ended) {
            return false;
        }
        if (limit - start > LONGEST_ROW) {
            throw new ReadingException(Reason.TOO_LONG, Long.toString(line), Integer.toString(LONGEST_ROW));
        }
        if (characters.length - limit < LEAST_READ) {
            characters = Arrays.copyOf(characters, 2 * characters.length);
        }
        int count = text.read(characters, limit, Math.min(characters.length - limit, FIRST_ROOM));
        ended = count < 0;
        limit += Math.max(count, 0);
        return !ended;
    }

    /** Whether there is a character at a position. */
    boolean has(int index) throws ReadingException {
        while (index >= limit) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Where the row at hand begins. */
    int start() {
        return start;
    }

    /** The line on which the row at hand begins, 1-based. */
    long line() {
        return line;
    }

    /** The byte of the file at which the row at hand begins, 0-based. */
    long bytePosition() {
        return bytePosition;
    }

    /** Where the next line begins after a line end, or the end itself where there is none. */
    int afterLineEnd(int end) throws ReadingException {
        if (!has(end)) {
            return end;
        }
        boolean isPair = characters[end] == '\r' && has(end + 1) && characters[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }

    /** The first line end from a position on, or the end of all. */
    int lineEnd(int from) throws ReadingException {
        int index = from;
        while (has(index) && characters[index] != '\n' && characters[index] != '\r') {
            index++;
        }
        return index;
    }

    /**
     * Goes on to the next row. Moves characters: no position from before holds any more.
     *
     * @param lines how many line ends lie between
     */
    void advance(int next, int lines) {
        bytePosition += text.measure(characters, start, next);
        line += lines;
        start = next;
        if (start >= characters.length / 2) {
            System.arraycopy(characters, start, characters, 0, limit - start);
            limit -= start;
            start = 0;
        }
    }

    /** Number of line ends in a stretch; CR LF is one. */
    int countLineEnds(int from, int to) {
        int lines = 0;
        for (int index = from; index < to; index++) {
            char character = characters[index];
            boolean second = character == '\n' && index > from && characters[index - 1] == '\r';
            lines += (character == '\n' || character == '\r') && !second ? 1 : 0;
        }
        return lines;
    }

    String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
