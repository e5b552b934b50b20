package org.twinreel.catalogue.delimited;

import java.util.List;
import java.util.regex.Pattern;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.format.HeaderTest;
import org.twinreel.catalogue.delimited.format.TableShape;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;

/** Tells where, below a table, another one begins: by a row of names that are not those of the table. */
final class OtherTableTest {
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final int NARROWEST = 3;
    private static final int FEWEST_AGAINST = 2;

    private final TableShape shape;
    private final List<String> header;
    private final Dialect dialect;

    OtherTableTest(TableShape shape, Dialect dialect) {
        this.shape = shape;
        this.header = shape.names();
        this.dialect = dialect;
    }

    /**
     * Whether a row begins another table; one with another delimiter is read in that from here on.
     *
     * @param afterNote whether the row before it is a note beside the table
     * @param afterTitle whether that note stands alone below a blank line
     */
    boolean isBeginning(RowReader row, boolean afterNote, boolean afterTitle) throws ReadingException {
        int count = row.originalCount();
        if (shape.headerRows() == 0) {
            return false;
        }
        if (count == header.size()) {
            return row.isAfterBlankLine()
                    && isOtherHeader(row.cells(), row.ahead().cellsOfNext(dialect));
        }
        if (count == 1) {
            return (row.isAfterBlankLine() || afterTitle) && isOfOtherDelimiter(row);
        }
        if (row.isAfterBlankLine() && looksNamed(row)) {
            return true;
        }
        boolean mayBe = afterTitle || (afterNote && count >= NARROWEST);
        if (mayBe && row.ahead().countOfNext(dialect) == count && looksNamed(row)) {
            return true;
        }
        return sameNames(row) * 5 >= Math.max(count, 2) * 4 && looksNamed(row);
    }

    /** Whether this line and the next have as many cells, three or more, once another delimiter parts them. */
    private boolean isOfOtherDelimiter(RowReader row) throws ReadingException {
        for (String delimiter : DELIMITERS) {
            var other = new Dialect(delimiter, dialect.quote(), dialect.escape(), false);
            int count = row.ahead().count(other);
            boolean alike = count >= NARROWEST && row.ahead().countOfNext(other) == count;
            if (!delimiter.equals(dialect.delimiter())
                    && alike
                    && HeaderTest.areNames(List.of(row.rawText().split(Pattern.quote(delimiter))))) {
                row.goOnIn(other);
                return true;
            }
        }
        return false;
    }

    /** How many cells of a row, from its first on, are the names of the table's columns. */
    int sameNames(RowReader row) {
        int same = 0;
        int most = Math.min(header.size(), row.count());
        while (same < most
                && row.cell(same).strip().equalsIgnoreCase(header.get(same).strip())) {
            same++;
        }
        return same;
    }

    private boolean looksNamed(RowReader row) {
        List<String> cells = row.cells();
        return shape.types().matches(cells) == 0
                && areNotTyped(cells.subList(0, Math.min(row.originalCount(), cells.size())));
    }

    private static boolean areNotTyped(List<String> cells) {
        return cells.stream().allMatch(cell -> !CellType.of(cell).isTyped() && !cell.isBlank());
    }

    /**
     * Whether a row of the table's length names other columns: it holds no value of any, but names, and of several
     * columns, or of one that the next row does not fit either.
     */
    private boolean isOtherHeader(List<String> cells, List<String> next) {
        int against = shape.types().mismatches(cells);
        boolean several = against >= FEWEST_AGAINST || shape.types().mismatches(next) > 0;
        return cells.size() > 1
                && next.size() == cells.size()
                && against > 0
                && against == shape.types().typed()
                && several
                && HeaderTest.areNames(cells);
    }
}
