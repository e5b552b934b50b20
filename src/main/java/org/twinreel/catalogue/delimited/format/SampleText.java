package org.twinreel.catalogue.delimited.format;

import java.util.Arrays;
import org.twinreel.catalogue.delimited.layout.EditedText;
import org.twinreel.catalogue.delimited.layout.LineLayout;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.Text;
import org.twinreel.catalogue.source.WrongBytes;

/**
 * The beginning of a text.
 *
 * @param characters at least {@code length}
 * @param isWhole whether the text ends with them
 */
public record SampleText(char[] characters, int length, boolean isWhole) {

    /** The first characters of a text, at most so many. */
    public static SampleText read(Text text, int most) throws ReadingException {
        return new SampleText(new char[0], 0, false).continued(text, most);
    }

    /** This beginning and more of the text, which must stand right after it. */
    public SampleText continued(Text text, int most) throws ReadingException {
        char[] longer = Arrays.copyOf(characters, most);
        int total = length;
        int count = 0;
        while (count >= 0 && most - total >= 2) {
            total += count;
            count = most - total >= 2 ? text.read(longer, total, most - total) : 0;
        }
        return new SampleText(longer, total, count < 0);
    }

    /** Whether a line ends within it. */
    public boolean hasLineEnd() {
        for (int index = 0; index < length; index++) {
            if (characters[index] == '\n' || characters[index] == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The first characters, up to a line end where that is not too far. */
    SampleText shortened(int most) {
        if (length <= most) {
            return this;
        }
        int end = most;
        while (end < length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return new SampleText(characters, end, false);
    }

    /**
     * This beginning up to a row in which a quoted cell is cut off, where that row taken by itself has more cells than
     * any table; a cell may be longer than all that is looked at.
     */
    public SampleText withoutCutRow(Dialect dialect) {
        if (isWhole) {
            return this;
        }
        var reader = new RowReader(text(), dialect);
        int rows = 0;
        try {
            while (reader.next()) {
                rows++;
            }
            return this;
        } catch (ReadingException tooManyCells) {
            boolean cut = rows > 1 && reader.ranOut();
            return cut ? new SampleText(characters, (int) reader.bytePosition(), false) : this;
        }
    }

    /** This beginning without what a layout leaves out. */
    public SampleText edited(LineLayout layout) throws ReadingException {
        SampleText edited = read(new EditedText(text(), layout), length + 2);
        return new SampleText(edited.characters(), edited.length(), isWhole);
    }

    /** A text of its own that begins anew. */
    public Text text() {
        return new Text() {
            private int position;

            @Override
            public int read(char[] target, int offset, int most) {
                int count = Math.min(most, length - position);
                System.arraycopy(characters, position, target, offset, count);
                position += count;
                return count == 0 ? -1 : count;
            }

            @Override
            public long measure(char[] measured, int from, int to) {
                return (long) to - from;
            }

            @Override
            public long firstByte() {
                return 0;
            }

            @Override
            public WrongBytes wrongBytes() {
                return WrongBytes.NONE;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
