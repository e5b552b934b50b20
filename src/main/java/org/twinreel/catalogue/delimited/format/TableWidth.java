package org.twinreel.catalogue.delimited.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.delimited.cells.CellType;

/** Tells how many columns a table has, whose rows may be of several lengths. */
final class TableWidth {
    private final List<SampledRow> rows;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final int most;

    private TableWidth(List<SampledRow> rows) {
        this.rows = rows;
        rows.stream().filter(row -> !row.isComment(-1)).forEach(row -> counts.merge(row.width(), 1, Integer::sum));
        this.most = most(rows.get(0).width());
    }

    /**
     * The number of columns of some rows, the first of which may name them: as many as most rows have cells, unless there
     * are names and a reason why rows should be of other lengths.
     */
    static int of(List<SampledRow> rows) {
        var width = new TableWidth(rows);
        boolean named = width.isTrimmed() || width.isMostlyFull() || width.isTornOrCutShort();
        return named ? rows.get(0).width() : width.most;
    }

    /** The number of cells that most rows have; of equals the larger. */
    private int most(int first) {
        int best = first;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int difference = entry.getValue() - count(best);
            if (difference > 0 || (difference == 0 && entry.getKey() > best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private int count(int width) {
        return counts.getOrDefault(width, 0);
    }

    private int named() {
        return rows.get(0).width();
    }

    private boolean isNoneLonger() {
        return counts.keySet().stream().allMatch(width -> width <= named());
    }

    /** Where the last cells of a row are empty, a writer may leave them out. */
    private boolean isTrimmed() {
        return isNoneLonger()
                && count(named()) > 1
                && HeaderTest.areNames(rows.get(0).cells());
    }

    /** Whether more rows are as long as the names, or longer for delimiters in text, than of any one shorter length. */
    private boolean isMostlyFull() {
        long full = rows.stream().filter(row -> row.width() >= named()).count() - 1;
        return named() > most
                && full > count(most)
                && HeaderTest.areNames(rows.get(0).cells());
    }

    /**
     * Where unquoted text holds the delimiter, many rows are longer than the header and none is shorter; where the last
     * columns are empty, all rows may be of one shorter length.
     */
    private boolean isTornOrCutShort() {
        List<String> names = rows.get(0).cells();
        boolean words = names.stream().allMatch(cell -> CellType.of(cell) == CellType.WORD);
        boolean distinct = names.stream().distinct().count() == named();
        boolean cutShort = isNoneLonger() && distinct && most > 1 && count(most) == rows.size() - 1;
        boolean noneShorter = counts.keySet().stream().allMatch(width -> width >= named());
        boolean torn = noneShorter && named() > 1 && count(named()) > 2;
        return words && (torn || cutShort);
    }
}
