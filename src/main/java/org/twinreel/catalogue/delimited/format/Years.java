package org.twinreel.catalogue.delimited.format;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.twinreel.catalogue.delimited.cells.CellType;

/** Years in a row that name the columns of a table, such as in {@code Country,2000,2001,2002}. */
final class Years {
    private static final int ENOUGH = 3;
    private static final int FEWEST = 2;

    private Years() {}

    /**
     * Whether behind words, each another, a row counts years up or down, and no row below it does; two years only where no
     * row below it has years there.
     */
    static boolean areNames(List<String> row, List<List<String>> body) {
        int first = firstTyped(row);
        int end = row.size();
        while (end > first && row.get(end - 1).isBlank()) {
            end--;
        }
        if (first == 0 || new HashSet<>(row.subList(0, first)).size() < first) {
            return false;
        }
        int[] years = years(row.subList(first, end));
        boolean few = years.length < ENOUGH;
        int last = end;
        return years.length >= FEWEST
                && count(years)
                && body.stream()
                        .filter(other -> other.size() >= last)
                        .map(other -> years(other.subList(first, last)))
                        .noneMatch(other -> few ? areYears(other) : count(other));
    }

    private static int firstTyped(List<String> row) {
        int first = 0;
        while (first < row.size()
                && !row.get(first).isBlank()
                && !CellType.of(row.get(first)).isTyped()) {
            first++;
        }
        return first;
    }

    private static int[] years(List<String> cells) {
        return cells.stream().mapToInt(Years::year).toArray();
    }

    private static boolean areYears(int[] years) {
        return IntStream.of(years).noneMatch(year -> year == 0);
    }

    private static boolean count(int[] years) {
        int step = years[1] - years[0];
        return areYears(years)
                && step != 0
                && IntStream.range(1, years.length).allMatch(index -> years[index] - years[index - 1] == step);
    }

    /** From 1000 to 2999, or 0. */
    private static int year(String cell) {
        String text = cell.strip();
        boolean year = text.length() == 4 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int number = year ? Integer.parseInt(text) : 0;
        return number >= 1000 && number < 3000 ? number : 0;
    }
}
