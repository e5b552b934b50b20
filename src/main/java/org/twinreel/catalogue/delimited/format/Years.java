package org.twinreel.catalogue.delimited.format;

import java.util.List;
import java.util.stream.IntStream;
import org.twinreel.catalogue.delimited.cells.CellType;

/** Years in a row that name the columns of a table, such as in {@code Country,2000,2001,2002}. */
final class Years {
    private static final int FEWEST = 3;

    private Years() {}

    /** Whether behind a word a row counts years up, or down, and no row below it does. */
    static boolean areNames(List<String> row, List<List<String>> body) {
        boolean word = !row.isEmpty() && !CellType.of(row.get(0)).isTyped();
        return word && count(row) && body.stream().noneMatch(Years::count);
    }

    private static boolean count(List<String> row) {
        int[] years = row.stream().skip(1).mapToInt(Years::year).toArray();
        if (years.length < FEWEST || IntStream.of(years).anyMatch(year -> year == 0)) {
            return false;
        }
        int step = years[1] - years[0];
        return step != 0 && IntStream.range(1, years.length).allMatch(index -> years[index] - years[index - 1] == step);
    }

    /** From 1000 to 2999, or 0. */
    private static int year(String cell) {
        String text = cell.strip();
        boolean year = text.length() == 4 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int number = year ? Integer.parseInt(text) : 0;
        return number >= 1000 && number < 3000 ? number : 0;
    }
}
