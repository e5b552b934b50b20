package org.twinreel.catalogue.delimited;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.cells.MissingText;
import org.twinreel.catalogue.delimited.format.SampledRow;
import org.twinreel.catalogue.delimited.format.TableShape;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.Text;
import org.twinreel.catalogue.source.WrongBytes;

/**
 * One pass over a file's rows, its header left out: the table's, mended where they need it, and everything that is none
 * of its rows. What it says of a row holds until the next is read.
 */
public final class TableReader implements AutoCloseable {
    private final Text text;
    private final RowReader rows;
    private final TableShape shape;
    private final JobMonitor monitor;
    private final List<String> header;
    private final ColumnOrder order;
    private final FooterTest footer;
    private final OtherTableTest beginnings;
    private int preamblePassed;
    private boolean headerPassed;
    private boolean titled;
    private boolean inOtherTable;
    private RowKind kind = RowKind.PREAMBLE;
    private int table = 1;

    TableReader(Text text, Dialect dialect, TableShape shape, JobMonitor monitor) {
        this.text = text;
        this.rows = new RowReader(text, dialect);
        this.shape = shape;
        this.monitor = monitor;
        this.header = shape.names();
        this.order = new ColumnOrder(header);
        this.beginnings = new OtherTableTest(shape, dialect);
        this.footer = new FooterTest(shape, dialect);
    }

    /**
     * Goes to the next row; false where there is none.
     *
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public boolean next() throws ReadingException {
        monitor.checkStopped();
        if (preamblePassed < shape.preambleRows()) {
            passBeforeTable();
            return rows.next();
        }
        if (!headerPassed) {
            passHeader();
        }
        if (!rows.next()) {
            return false;
        }
        kind = kindOfRow();
        return true;
    }

    private void passBeforeTable() {
        List<Integer> earlier = shape.earlier();
        boolean isInTable = !earlier.isEmpty() && preamblePassed >= earlier.get(0);
        if (isInTable) {
            kind = RowKind.OTHER_TABLE;
            table = (int) earlier.stream().filter(row -> row <= preamblePassed).count();
        }
        preamblePassed++;
    }

    private void passHeader() throws ReadingException {
        headerPassed = true;
        table = shape.earlier().size() + 1;
        rows.expect(shape.width(), ColumnTypes.UNKNOWN);
        for (int row = 0; row < shape.headerRows(); row++) {
            rows.next();
        }
        rows.expect(shape.width(), shape.types());
    }

    private RowKind kindOfRow() throws ReadingException {
        if (isHeader()) {
            // Files that were put one behind the other are one table.
            table += inOtherTable ? 1 : 0;
            inOtherTable = false;
            rows.expect(shape.width(), order.ofRow(shape.types()));
            return RowKind.REPEATED_HEADER;
        }
        if (beginnings.isBeginning(rows, kind == RowKind.NOTE, kind == RowKind.NOTE && titled)) {
            inOtherTable = true;
            table++;
            order.reset();
            rows.leaveAsItStands();
            rows.expect(0, ColumnTypes.UNKNOWN);
        }
        titled = rows.isAfterBlankLine() && rows.originalCount() == 1;
        if (inOtherTable) {
            return RowKind.OTHER_TABLE;
        }
        if (isRemark()) {
            return RowKind.COMMENT;
        }
        if (header.size() > 1 && rows.isEmpty()) {
            return RowKind.EMPTY;
        }
        boolean note = NoteTest.isNote(rows, header.size()) || footer.isFooter(rows, kind == RowKind.NOTE);
        return note ? RowKind.NOTE : RowKind.ROW;
    }

    private boolean isHeader() {
        if (shape.headerRows() == 0 || header.size() < 2 || rows.originalCount() != header.size()) {
            return false;
        }
        boolean same = beginnings.sameNames(rows) == header.size();
        if (same) {
            order.reset();
        }
        return same || order.takes(rows);
    }

    private boolean isRemark() {
        return rows.originalCount() != header.size() && header.size() > 1 && SampledRow.isComment(rows.cells());
    }

    /** What the row is. */
    public RowKind kind() {
        return kind;
    }

    /** Number of the table in which the row stands, 1 for the first; a header like the first goes on with its table. */
    public int table() {
        return table;
    }

    /** Number of cells; of a row of the table, always that of its columns. */
    public int count() {
        return rows.count();
    }

    /**
     * What a cell says, 0..{@link #count()} − 1, in the order of the table's header: its text, in a mended row without a
     * quote whose other one was lost.
     */
    public String cell(int index) {
        return rows.meaning(order.place(index));
    }

    /** Whether a cell is missing, as {@link MissingText} says; quicker than asking for its text. */
    public boolean isMissing(int index) {
        return rows.isMissing(order.place(index));
    }

    /** The texts of all cells as the file has them, in that order. */
    public List<String> cells() {
        return order.ofColumns(rows.cells());
    }

    /** What was mended; null where nothing was. */
    public @Nullable Repair repair() {
        return rows.repair();
    }

    /** The line of the file on which the row begins, 1-based. */
    public long line() {
        return rows.line();
    }

    /** The byte of the text at which the row begins, 0-based; of a packed file, of what is in it. */
    public long bytePosition() {
        return rows.bytePosition();
    }

    /** The row as it stands in the file. */
    public String rawText() {
        return rows.rawText();
    }

    /** The bytes so far that the encoding does not know. */
    public WrongBytes wrongBytes() {
        return text.wrongBytes();
    }

    @Override
    public void close() throws ReadingException {
        text.close();
    }
}
