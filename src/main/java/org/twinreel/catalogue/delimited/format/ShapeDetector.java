package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;

/** Finds where a sample's table begins, how many columns it has, and which of its first rows name them. */
public final class ShapeDetector {
    private static final int MOST_HEADER_ROWS = 5;

    private final SampleText sample;
    private final Dialect dialect;
    private final Predicate<String> isKnownName;
    private final @Nullable Integer headerRows;

    /**
     * Looks at a sample.
     *
     * @param isKnownName whether a cell is a name that the table may well have
     * @param headerRows number of rows that name the columns; null to find it out
     */
    public ShapeDetector(
            SampleText sample, Dialect dialect, Predicate<String> isKnownName, @Nullable Integer headerRows) {
        this.sample = sample;
        this.dialect = dialect;
        this.isKnownName = isKnownName;
        this.headerRows = headerRows;
    }

    /**
     * Finds the table.
     *
     * @throws ReadingException when a row has too many cells
     */
    public TableShape detect() throws ReadingException {
        List<SampledRow> rows = SampledRow.of(sample, dialect);
        if (rows.isEmpty()) {
            // The first row has too many cells: reading it says so.
            new RowReader(sample.text(), dialect).next();
            return new TableShape(List.of(), 0, List.of(), List.of(""), ColumnTypes.UNKNOWN);
        }
        var tables = new SampledTables(rows, isKnownName);
        return shape(tables.table(), tables.beginning(), tables.earlier());
    }

    private TableShape shape(List<SampledRow> rows, int skipped, List<Integer> earlier) throws ReadingException {
        int known = knownHeader(rows);
        int width = TableWidth.of(known < 0 ? rows : ofHeader(rows.subList(known, rows.size())));
        int first = known >= 0 ? known : firstOfTable(rows, width);
        var header = new HeaderTest(isKnownName, body(rows, first, width));
        if (known < 0
                && headerRows == null
                && first > 0
                && !header.isHeader(rows.get(first).cells())) {
            // A header whose quotes or delimiters are damaged looks like a preamble until it is mended.
            List<String> before =
                    mended(skipped + first - 1, 1, width, ColumnTypes.UNKNOWN).get(0);
            first -= header.couldBeHeader(before) ? 1 : 0;
        }
        return shaped(earlier, skipped + first, width, header);
    }

    private TableShape shaped(List<Integer> earlier, int first, int width, HeaderTest header) throws ReadingException {
        List<List<String>> top = mended(first, MOST_HEADER_ROWS + 1, width, ColumnTypes.UNKNOWN);
        int count = headerRows != null ? Math.min(headerRows, top.size()) : header.rows(top);
        List<String> names = HeaderNames.joined(top.subList(0, count), width);
        if (count > 0 && header.hasUnnamedIndex(names)) {
            names = HeaderNames.shifted(names);
        }
        return new TableShape(earlier, first, top.subList(0, count), names, header.types());
    }

    /** The first row that has names of a table of movies, and more of them than values, or -1. */
    private int knownHeader(List<SampledRow> rows) {
        for (int index = 0; index < rows.size(); index++) {
            List<String> cells = rows.get(index).cells();
            long values =
                    cells.stream().filter(cell -> CellType.of(cell).isTyped()).count();
            if (HeaderTest.knownNames(cells, isKnownName) > Math.max(1, values)) {
                return rows.subList(0, index).stream().noneMatch(row -> isFullRow(row, cells.size())) ? index : -1;
            }
        }
        return -1;
    }

    /** Whether a row is one of a table of that many columns, and not a title that a spreadsheet has padded. */
    private static boolean isFullRow(SampledRow row, int width) {
        return row.width() == width && 2 * row.filled() > width;
    }

    /** The rows below a header, up to where another table begins below a blank line, if more than one is as long. */
    private static List<SampledRow> ofHeader(List<SampledRow> rows) {
        int width = rows.get(0).width();
        int end = 1;
        while (end < rows.size()
                && (!rows.get(end).isAfterBlankLine() || rows.get(end).width() == width)) {
            end++;
        }
        List<SampledRow> own = rows.subList(0, end);
        return own.stream().filter(row -> row.width() == width).count() > 2 ? own : rows;
    }

    private static int firstOfTable(List<SampledRow> rows, int width) {
        for (int index = 0; index < rows.size(); index++) {
            SampledRow row = rows.get(index);
            if (row.width() == width && !isRemark(row, width)) {
                return index;
            }
        }
        return 0;
    }

    /** Whether a row has no more than one text; of two columns the second may be the only one with a name. */
    private static boolean isRemark(SampledRow row, int width) {
        boolean second = width == 2 && row.cells().get(0).isBlank() && row.filled() == 1;
        return row.isComment(width) || (width > 1 && row.filled() <= 1 && !second);
    }

    private static List<List<String>> body(List<SampledRow> rows, int first, int width) {
        return rows.stream()
                .skip(first + 1L)
                .filter(row -> row.width() == width && row.isRegular())
                .map(SampledRow::cells)
                .toList();
    }

    /** Some rows, mended to a number of cells. */
    private List<List<String>> mended(int skipped, int most, int width, ColumnTypes types) throws ReadingException {
        var reader = new RowReader(sample.text(), dialect);
        for (int row = 0; row < skipped; row++) {
            reader.next();
        }
        reader.expect(width, types);
        var mended = new ArrayList<List<String>>();
        while (mended.size() < most && reader.next()) {
            mended.add(reader.cells());
        }
        return mended.isEmpty() ? List.of(Collections.nCopies(width, "")) : mended;
    }
}
