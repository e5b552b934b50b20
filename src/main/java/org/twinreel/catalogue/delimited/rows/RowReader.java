package org.twinreel.catalogue.delimited.rows;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.cells.MissingText;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.ReadingException.Reason;
import org.twinreel.catalogue.source.Text;

/**
 * Reads rows one after another; blank lines are no rows. Once told how many cells a row should have and of what types,
 * mends those that are otherwise and says how. What it says of a row holds until the next is read.
 */
public final class RowReader {
    private final TextWindow window;
    private final Cells cells = new Cells();
    private final QuoteReach reach = new QuoteReach();
    private Dialect dialect;
    private CellScanner scanner;
    private LineTest lines;
    private int width;
    private ColumnTypes types = ColumnTypes.UNKNOWN;
    private int end;
    private boolean begun;
    private boolean afterBlankLine;
    private boolean spansLines;
    private boolean ranOut;
    private int originalCount;
    private int originalEnd;
    private boolean originallySpansLines;
    private RowMending.@Nullable Mended mended;
    private List<String> meant = List.of();
    private @Nullable Repair repair;

    /** Reads a text in a dialect, rows of any number of cells until {@link #expect} says more. */
    public RowReader(Text text, Dialect dialect) {
        this.dialect = dialect;
        this.window = new TextWindow(text);
        this.lines = new LineTest(dialect);
        this.scanner = new CellScanner(dialect, window, lines);
    }

    /** Tells how many cells the rows to come should have, 0 for any number, and of which types. */
    public void expect(int cellsInRow, ColumnTypes columnTypes) {
        width = cellsInRow;
        types = columnTypes;
        lines.expect(cellsInRow, columnTypes);
    }

    /** Reads the row at hand and those after it in another dialect, of any number of cells. */
    public void goOnIn(Dialect other) throws ReadingException {
        dialect = other;
        lines = new LineTest(other);
        scanner = new CellScanner(other, window, lines);
        expect(0, ColumnTypes.UNKNOWN);
        scan();
    }

    /** Goes to the next row; false where there is none. */
    public boolean next() throws ReadingException {
        afterBlankLine = false;
        pass();
        begun = true;
        while (window.has(window.start())) {
            scan();
            boolean blank = cells.count() == 1 && !cells.isQuoted(0) && cells.isBlank(0);
            if (!blank) {
                mend();
                return true;
            }
            afterBlankLine = true;
            pass();
        }
        begun = false;
        return false;
    }

    private void pass() throws ReadingException {
        if (begun) {
            int next = window.afterLineEnd(end);
            int inside = spansLines ? window.countLineEnds(window.start(), end) : 0;
            window.advance(next, inside + (next > end ? 1 : 0));
        }
    }

    private void scan() throws ReadingException {
        begun = true;
        mended = null;
        meant = List.of();
        repair = null;
        end = scanner.scan(window.start(), QuoteRule.LENIENT, reach.characters(), cells);
        originalCount = cells.count();
        ranOut = scanner.ranOut();
        if (scanner.hasTooManyCells()) {
            throw new ReadingException(
                    Reason.TOO_MANY_CELLS, Long.toString(window.line()), Integer.toString(CellScanner.MOST_CELLS));
        }
        if (scanner.wentOutOfReach() && reach.isFarthest() && (width == 0 || cells.count() != width)) {
            throw new ReadingException(
                    Reason.TOO_LONG, Long.toString(window.line()), Integer.toString(reach.characters()));
        }
        spansLines = scanner.spansLines();
        originalEnd = end;
        originallySpansLines = spansLines;
        if (spansLines) {
            reach.adapt(window.countLineEnds(window.start(), end) == 0);
        }
    }

    private void mend() throws ReadingException {
        if (width == 0 || (cells.count() == width && cells.strays() == 0)) {
            repair = cells.strays() == 0 ? null : Repair.QUOTE_WITHIN_QUOTES;
            return;
        }
        boolean mayHaveSwallowed = cells.strays() > 0 && spansLines && width > 1;
        CellScanner within = mayHaveSwallowed ? withoutSwallowedRow() : scanner;
        var place = new RowMending.Place(window, within, dialect, reach.characters(), within != scanner);
        RowMending.Mended found = new RowMending(place, width, types).mend(cells, end, spansLines);
        mended = found;
        repair = found.repair();
        end = found.end();
        spansLines = found.spansLines();
    }

    /** Ends the row before one that an unclosed quote has swallowed; what it is to be mended with sees no further. */
    private CellScanner withoutSwallowedRow() throws ReadingException {
        int lineEnd = new SwallowedRow(dialect, width, types).lineEndBefore(window.characters(), window.start(), end);
        if (lineEnd < 0) {
            return scanner;
        }
        var shorter = new CellScanner(dialect, Window.over(window.characters(), lineEnd), lines);
        end = shorter.scan(window.start(), QuoteRule.LENIENT, reach.characters(), cells);
        originalCount = cells.count();
        originalEnd = end;
        return shorter;
    }

    /** Undoes what was mended of the row: it is none of those that were expected. */
    public void leaveAsItStands() {
        mended = null;
        repair = null;
        end = originalEnd;
        spansLines = originallySpansLines;
    }

    /** The row's line and those after it. */
    public LinesAhead ahead() {
        return new LinesAhead(window, originalEnd);
    }

    /** Whether nothing but blanks stands in any cell. */
    public boolean isEmpty() {
        return cells.isBlankFrom(0);
    }

    /** Whether nothing stands in any cell but the first. */
    public boolean isPadded() {
        return cells.count() > 1 && cells.isBlankFrom(1);
    }

    /** Whether the text ended before a quoted cell of the row did. */
    public boolean ranOut() {
        return ranOut;
    }

    /** Whether a blank line lies before the row. */
    public boolean isAfterBlankLine() {
        return afterBlankLine;
    }

    /** The first character of the row. */
    public char firstCharacter() {
        return window.characters()[window.start()];
    }

    /** Number of cells: as many as were expected, or as many as there are. */
    public int count() {
        return mended == null ? cells.count() : mended.cells().size();
    }

    /** Number of cells before anything was mended. */
    public int originalCount() {
        return originalCount;
    }

    /** The text of a cell, 0..{@link #count()} − 1. */
    public String cell(int index) {
        return mended == null ? cells.text(index, dialect) : mended.cells().get(index);
    }

    /** A cell without a quote whose other one was lost. */
    public String meaning(int index) {
        if (mended == null) {
            return cell(index);
        }
        if (meant.isEmpty()) {
            meant = StrayQuotes.dropped(mended, window, dialect);
        }
        return meant.get(index);
    }

    /** Whether a cell is missing, as {@link MissingText} says; quicker than asking for its text. */
    public boolean isMissing(int index) {
        if (mended == null && cells.length(index) > MissingText.LONGEST && !cells.isBlank(index)) {
            return false;
        }
        return MissingText.is(cell(index));
    }

    /** The texts of all cells. */
    public List<String> cells() {
        return mended == null ? cells.texts(dialect) : mended.cells();
    }

    /** Which cells are enclosed in quotes, before anything was mended. */
    public BitSet quotedCells() {
        var quoted = new BitSet(cells.count());
        for (int cell = 0; cell < cells.count(); cell++) {
            quoted.set(cell, cells.isQuoted(cell));
        }
        return quoted;
    }

    /** What was mended; null where nothing was. */
    @Nullable
    public Repair repair() {
        return repair;
    }

    /** The line of the text on which the row begins, 1-based. */
    public long line() {
        return window.line();
    }

    /** The byte of the text at which the row begins, 0-based. */
    public long bytePosition() {
        return window.bytePosition();
    }

    /** The row as it stands in the file, without the line end that closes it. */
    public String rawText() {
        return window.text(window.start(), end);
    }
}
