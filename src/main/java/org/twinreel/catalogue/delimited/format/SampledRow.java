package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;

/**
 * A row of a sample, as it is before anything is mended.
 *
 * @param quoted which cells are enclosed in quotes
 * @param isAfterBlankLine whether a blank line lies before it
 * @param isRegular whether its quotes keep the rules
 */
public record SampledRow(List<String> cells, BitSet quoted, boolean isAfterBlankLine, boolean isRegular) {
    /** Of remarks, of text set apart in Markdown and mails, and of versions that nobody has merged. */
    private static final List<String> MARKS =
            List.of("#", "//", "```", "~~~", "<<<<<<<", "=======", ">>>>>>>", "|||||||");

    /**
     * The rows of a sample; the last, which may be cut, only where the text ends with it or it is the only one. Ends
     * before a row of which the dialect makes more cells than any table has.
     */
    public static List<SampledRow> of(SampleText sample, Dialect dialect) {
        var reader = new RowReader(sample.text(), dialect);
        var rows = new ArrayList<SampledRow>();
        int cut = -1;
        try {
            while (reader.next()) {
                cut = cut < 0 && reader.ranOut() ? rows.size() : cut;
                rows.add(new SampledRow(
                        reader.cells(), reader.quotedCells(), reader.isAfterBlankLine(), reader.repair() == null));
            }
        } catch (ReadingException tooManyCells) {
            return rows;
        }
        if (!sample.isWhole() && rows.size() > 1) {
            rows.remove(rows.size() - 1);
            return withoutCutCell(rows, cut);
        }
        return rows;
    }

    /**
     * A quoted cell that does not end within the sample may be a very long one or one whose closing quote is lost; only
     * in the latter case the lines after it are rows like the first.
     */
    private static List<SampledRow> withoutCutCell(List<SampledRow> rows, int cut) {
        if (cut < 1 || cut >= rows.size()) {
            return rows;
        }
        List<SampledRow> after = rows.subList(cut + 1, rows.size());
        int width = rows.get(0).width();
        long alike = after.stream().filter(row -> row.width() == width).count();
        return 2 * alike < after.size() ? rows.subList(0, cut) : rows;
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

    /** Whether a row begins with one of the marks of a remark. */
    public static boolean isComment(List<String> cells) {
        String first = cells.get(0).stripLeading();
        return !first.isEmpty() && MARKS.stream().anyMatch(first::startsWith);
    }
}
