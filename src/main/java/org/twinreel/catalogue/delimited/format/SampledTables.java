package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.twinreel.catalogue.delimited.cells.CellType;

/** The tables of a sample that stand one below the other, each below a blank line and with a header of its own. */
final class SampledTables {
    private static final int FEWEST_NAMES = 2;
    private static final int CLEARLY_MORE = 2;
    /** Below a first table, since a row of words below a blank line may well be one of its rows. */
    private static final int FEWEST_TYPED = 2;

    private final List<SampledRow> rows;
    private final Predicate<String> isKnownName;
    private final List<Integer> beginnings;
    private final Span likeliest;

    SampledTables(List<SampledRow> rows, Predicate<String> isKnownName) {
        this.rows = rows;
        this.isKnownName = isKnownName;
        this.beginnings = beginnings();
        this.likeliest = likeliest();
    }

    /** The row at which a table begins and the one before which it ends. */
    private record Span(int from, int to) {
        /** Whether it has more than one row below its header: a single one tells of the table that follows. */
        boolean hasRows() {
            return to - from > 2;
        }
    }

    /** The rows at which tables begin; none where there are not two. */
    private List<Integer> beginnings() {
        var found = new ArrayList<Integer>();
        List<SampledRow> firstLines = List.of();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && !rows.get(to).isAfterBlankLine()) {
                to++;
            }
            while (from < to && rows.get(from).width() == 1) {
                from++;
            }
            List<SampledRow> lines = rows.subList(from, to);
            List<SampledRow> first = found.isEmpty() ? lines : firstLines;
            boolean isSure = found.isEmpty() || differ(first, lines);
            if (isTable(lines, isSure ? 1 : FEWEST_TYPED)
                    && (found.isEmpty() || !areSameNames(first.get(0), lines.get(0)))) {
                found.add(from);
                firstLines = first;
            }
            from = to;
        }
        return found.size() < 2 ? List.of() : found;
    }

    /** Whether a column that holds what is no name in all rows of the one table holds no such thing in the other's. */
    private static boolean differ(List<SampledRow> first, List<SampledRow> other) {
        int width = first.get(0).width();
        if (other.size() < 2 || other.get(0).width() != width) {
            return false;
        }
        return IntStream.range(0, width)
                .anyMatch(column -> typedCells(first, column) == first.size() - 1 && typedCells(other, column) == 0);
    }

    /** How many of a column's cells below its name are of a form that text has by chance only. */
    private static long typedCells(List<SampledRow> table, int column) {
        return table.stream()
                .skip(1)
                .filter(row -> column < row.width()
                        && CellType.of(row.cells().get(column)).isTyped())
                .count();
    }

    /** Whether lines are names above rows, by known names or as so many columns hold what is no name. */
    private boolean isTable(List<SampledRow> lines, int fewestTyped) {
        if (lines.size() < 2 || lines.get(1).width() != lines.get(0).width()) {
            return false;
        }
        List<String> names = lines.get(0).cells();
        if (!HeaderTest.areNames(names)) {
            return false;
        }
        List<List<String>> body = lines.stream()
                .skip(1)
                .filter(line -> line.width() == names.size())
                .map(SampledRow::cells)
                .toList();
        return HeaderTest.knownNames(names, isKnownName) >= FEWEST_NAMES || typedColumns(body) >= fewestTyped;
    }

    /** How many columns are filled with nothing but cells of a form that text has by chance only. */
    private static int typedColumns(List<List<String>> body) {
        int typed = 0;
        for (int column = 0; column < body.get(0).size(); column++) {
            int at = column;
            typed += body.stream().allMatch(row -> CellType.of(row.get(at)).isTyped()) ? 1 : 0;
        }
        return typed;
    }

    /** Whether a table is the same once more, as where files were put one behind the other. */
    private static boolean areSameNames(SampledRow first, SampledRow other) {
        return new HashSet<>(first.cells()).equals(new HashSet<>(other.cells()));
    }

    /** The first table, unless it has but one row or a later one has clearly more of the names that are looked for. */
    private Span likeliest() {
        Span best = beginnings.isEmpty() ? new Span(0, rows.size()) : span(0);
        for (int index = 1; index < beginnings.size(); index++) {
            Span other = span(index);
            boolean isTold = !best.hasRows() && (other.hasRows() || knownNames(other) >= FEWEST_NAMES);
            boolean isNamed = knownNames(other) >= knownNames(best) + CLEARLY_MORE;
            if (isTold || (isNamed && other.hasRows() == best.hasRows())) {
                best = other;
            }
        }
        return best;
    }

    private Span span(int index) {
        boolean last = index + 1 == beginnings.size();
        return new Span(beginnings.get(index), last ? rows.size() : beginnings.get(index + 1));
    }

    private long knownNames(Span span) {
        return HeaderTest.knownNames(rows.get(span.from()).cells(), isKnownName);
    }

    /** The rows of the table of movies, from its header on; all rows where there are not two tables. */
    List<SampledRow> table() {
        return rows.subList(likeliest.from(), likeliest.to());
    }

    /** The row at which {@link #table()} begins. */
    int beginning() {
        return likeliest.from();
    }

    /** The rows at which the tables before it begin. */
    List<Integer> earlier() {
        return beginnings.stream().filter(row -> row < likeliest.from()).toList();
    }
}
