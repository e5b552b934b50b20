package org.twinreel.catalogue.delimited.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.Text;
import org.twinreel.catalogue.source.WrongBytes;

/** A text without what its {@link LineLayout} leaves out; bytes are still those of the file. */
public final class EditedText implements Text {
    private static final int FIRST_ROOM = 32 * 1024;

    /** A line of which no end is found so far is taken as it is. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private static final int MOST_LINES_OF_A_ROW = 256;

    private final Text text;
    private final LineLayout layout;
    private final Deque<LeftOut> leftOut = new ArrayDeque<>();
    private final LineEdits edits = new LineEdits();
    private char[] raw = new char[FIRST_ROOM];
    private int rawFrom;
    private int rawTo;
    private char[] edited = new char[FIRST_ROOM];
    private int editedFrom;
    private int editedTo;
    private long editedBefore;
    private long measured;
    private boolean ended;

    /**
     * Characters that stood before the one at a position of the edited text.
     *
     * @param replaced how many characters from there on stand instead of them
     */
    private record LeftOut(long position, char[] characters, int replaced) {}

    /** A text whose lines come without what a layout puts around them. */
    public EditedText(Text text, LineLayout layout) {
        this.text = text;
        this.layout = layout;
    }

    @Override
    public int read(char[] target, int offset, int length) throws ReadingException {
        while (editedFrom == editedTo) {
            if (!editLine()) {
                return -1;
            }
        }
        int count = Math.min(length, editedTo - editedFrom);
        System.arraycopy(edited, editedFrom, target, offset, count);
        editedFrom += count;
        return count;
    }

    private boolean editLine() throws ReadingException {
        int end = rowEnd();
        if (end == rawFrom && end == rawTo) {
            return false;
        }
        int next = afterLineEnd(end);
        editedBefore += editedTo;
        editedFrom = 0;
        editedTo = 0;
        edits.begin(rawFrom);
        if (end - rawFrom < LONGEST_LINE) {
            layout.edit(raw, rawFrom, end, edits);
        }
        apply(next);
        rawFrom = next;
        return true;
    }

    private int rowEnd() throws ReadingException {
        int first = lineEnd(rawFrom) - rawFrom;
        int length = first;
        int lines = 1;
        while (!layout.isWhole(raw, rawFrom, rawFrom + length)) {
            int next = afterLineEnd(rawFrom + length) - rawFrom;
            if (next == length || lines == MOST_LINES_OF_A_ROW) {
                return rawFrom + first;
            }
            length = lineEnd(rawFrom + next) - rawFrom;
            lines++;
        }
        return rawFrom + length;
    }

    private void apply(int end) {
        if (edited.length < end - rawFrom) {
            edited = new char[2 * (end - rawFrom)];
        }
        int index = rawFrom;
        while (index < end) {
            int changed = edits.nextChange(index, end);
            System.arraycopy(raw, index, edited, editedTo, changed - index);
            editedTo += changed - index;
            index = changed;
            if (index < end && edits.isReplaced(index)) {
                leftOut.add(new LeftOut(editedBefore + editedTo, new char[] {raw[index]}, 1));
                edited[editedTo++] = edits.replacement(index);
                index++;
            } else if (index < end) {
                int kept = edits.afterLeftOut(index);
                leftOut.add(new LeftOut(editedBefore + editedTo, Arrays.copyOfRange(raw, index, kept), 0));
                index = kept;
            }
        }
    }

    /** The first line end from a position on; may move all that is held, so that {@link #rawFrom} changes. */
    private int lineEnd(int from) throws ReadingException {
        int ahead = from - rawFrom;
        while (true) {
            int index = rawFrom + ahead;
            while (index < rawTo && raw[index] != '\n' && raw[index] != '\r') {
                index++;
            }
            // After a carriage return one more is needed: it may be half of a pair.
            boolean surely = index < rawTo && (raw[index] == '\n' || index + 1 < rawTo);
            ahead = index - rawFrom;
            if (surely || ahead > LONGEST_LINE || !more()) {
                return rawFrom + ahead;
            }
        }
    }

    private int afterLineEnd(int end) {
        if (end >= rawTo || (raw[end] != '\n' && raw[end] != '\r')) {
            return end;
        }
        boolean pair = raw[end] == '\r' && end + 1 < rawTo && raw[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }

    private boolean more() throws ReadingException {
        if (ended) {
            return false;
        }
        System.arraycopy(raw, rawFrom, raw, 0, rawTo - rawFrom);
        rawTo -= rawFrom;
        rawFrom = 0;
        if (raw.length - rawTo < FIRST_ROOM / 2) {
            raw = Arrays.copyOf(raw, 2 * raw.length);
        }
        int count = text.read(raw, rawTo, raw.length - rawTo);
        ended = count < 0;
        rawTo += Math.max(count, 0);
        return !ended;
    }

    @Override
    public long measure(char[] characters, int from, int to) {
        long bytes = 0;
        int at = from;
        while (!leftOut.isEmpty() && leftOut.element().position() < measured + (to - from)) {
            LeftOut next = leftOut.remove();
            int until = from + (int) (next.position() - measured);
            bytes += text.measure(characters, at, until);
            bytes += text.measure(next.characters(), 0, next.characters().length);
            at = until + next.replaced();
        }
        measured += to - from;
        return bytes + text.measure(characters, at, to);
    }

    @Override
    public long firstByte() {
        return text.firstByte();
    }

    @Override
    public WrongBytes wrongBytes() {
        return text.wrongBytes();
    }

    @Override
    public void close() throws ReadingException {
        text.close();
    }
}
