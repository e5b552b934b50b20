package org.twinreel.catalogue.delimited;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.twinreel.catalogue.source.ReadingException;

/**
 * A row of a sample, as it is before anything is mended.
 *
 * @param quoted which cells are enclosed in quotes
 * @param isAfterBlankLine whether a blank line lies before it
 * @param isRegular whether its quotes keep the rules
 */
record SampledRow(List<String> cells, BitSet quoted, boolean isAfterBlankLine, boolean isRegular) {
    private static final char COMMENT = '#';

    /**
     * The rows of a sample; the last, which may be cut, only where the text ends with it or it is the only one. Ends
     * before a row of which the dialect makes more cells than any table has.
     */
    static List<SampledRow> of(SampleText sample, Dialect dialect) {
        var reader = new RowReader(sample.text(), dialect);
        var rows = new ArrayList<SampledRow>();
        try {
            while (reader.next()) {
                rows.add(new SampledRow(
                        reader.cells(), reader.quotedCells(), reader.isAfterBlankLine(), reader.repair() == null));
            }
        } catch (ReadingException tooManyCells) {
            return rows;
        }
        if (!sample.isWhole() && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    int width() {
        return cells.size();
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether it is a remark rather than a row of {@code tableWidth} cells. */
    boolean isComment(int tableWidth) {
        return width() != tableWidth && isComment(cells);
    }

    static boolean isComment(List<String> cells) {
        String first = cells.get(0).stripLeading();
        return !first.isEmpty() && (first.charAt(0) == COMMENT || first.startsWith("//"));
    }
}
