package org.twinreel.catalogue.delimited;

import java.util.List;
import java.util.regex.Pattern;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.format.TableShape;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;

/**
 * Tells what stands below a table from a last row that is not whole: a line of fewer cells than the table, which holds
 * none of the kinds of its columns. A title by itself may be a movie, so a line with no more against it stays a row.
 */
final class FooterTest {
    private static final String MARKS = "*\u2020\u2021\u00A9\u203B";

    private static final Pattern PHRASE = Pattern.compile("(?iu)-*\\W*(eof|end of (the )?(file|data|list|table|report"
            + "|export|results?)|ende der (liste|datei)|fin (du fichier|de la liste|del archivo))\\W*"
            + "|\\W+(end|ende|fin)\\W+"
            + "|\\(?\\d[\\d,. ]* (movies|films|titles|items|filme|pel\u00EDculas|titres)\\b\\)?\\.?");

    private final Dialect dialect;
    private final int width;
    private final ColumnTypes types;

    FooterTest(TableShape shape, Dialect dialect) {
        this.dialect = dialect;
        this.width = shape.width();
        this.types = shape.types();
    }

    /**
     * Whether a row stands below its table.
     *
     * @param afterNote whether the row before it does
     */
    boolean isFooter(RowReader row, boolean afterNote) throws ReadingException {
        if (width < 2 || !mayBe(row)) {
            return false;
        }
        boolean alone = row.originalCount() == 1;
        String text = (alone ? row.cell(0) : row.rawText()).strip();
        boolean marked = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
        boolean said =
                NoteTest.isPhrase(text) || (alone && (PHRASE.matcher(text).matches() || marked));
        return (said || (alone && afterNote) || isAgainstColumns(row))
                && row.ahead().areBelowTable(dialect, width);
    }

    private boolean mayBe(RowReader row) {
        boolean filledUp = row.repair() == Repair.CELLS_ADDED && row.originalCount() < width;
        boolean padded = row.repair() == null && row.isPadded();
        return filledUp || padded;
    }

    /** Whether the first cell is none of its column's, which are all of one kind, and no other is of its column's. */
    private boolean isAgainstColumns(RowReader row) {
        List<String> cells = row.cells();
        boolean first = types.type(0).isTyped() && types.mismatches(cells.subList(0, 1)) == 1;
        return first && width > 2 && types.matches(cells) == 0;
    }
}
