package org.twinreel.catalogue.delimited.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;

/**
 * How well a dialect explains a sample: the more alike its rows are in length, the more its cells look like values, and
 * the fewer quotes break the rules, the better. Consistency of rows times likeliness of cells is the measure of van den
 * Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (Data Mining and Knowledge
 * Discovery 33, 2019, https://doi.org/10.1007/s10618-019-00646-y); what is weighed, and how, is our own.
 */
final class DialectScore {
    /** Rows of one cell are always alike; only cells that are good values make up for it. */
    private static final double ONE_COLUMN = 0.3;

    private static final double BELOW_NAMES = 0.9;
    private static final double IRREGULAR = 0.6;
    private static final double PER_KNOWN_NAME = 0.1;
    private static final int MOST_KNOWN_NAMES = 5;
    private static final int FURTHEST_HEADER = 20;
    private static final Pattern HOUR = Pattern.compile("(^|\\D)\\d{1,2}$");
    private static final Pattern MINUTE = Pattern.compile("[0-5]\\d(?!\\d)");
    private static final double EVEN_SHARE = 0.9;
    private static final int MOST_WORDS_OF_A_NAME = 8;
    private static final int PARTS_OF_SENTENCES = 10;

    private DialectScore() {}

    /** The score, from 0 up to about 1.5. */
    static double of(List<SampledRow> sampled, Predicate<String> isKnownName) {
        List<SampledRow> rows =
                sampled.stream().filter(row -> !row.isComment(-1)).toList();
        if (rows.isEmpty()) {
            return 0.0;
        }
        return consistency(rows) * likeliness(rows) * regularity(rows) * familiarity(rows, isKnownName);
    }

    /** Whether all rows, that of the names too, have equally many cells: hardly any other character does that. */
    static boolean areEven(List<SampledRow> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(0).width();
        return width > 1 && rows.size() > 2 && rows.stream().allMatch(row -> row.width() == width && row.isRegular());
    }

    /** Whether all rows are alike, without a flaw or other quotes, and one has the names of a table of movies. */
    static boolean isBeyondDoubt(List<SampledRow> rows, Predicate<String> isKnownName) {
        return areEven(rows)
                && rows.get(0).width() > 2
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> cell.startsWith("'"))
                && HeaderTest.knownNames(rows.get(0).cells(), isKnownName) > 2;
    }

    /** Whether rows cut at colons are in the main such because clocks show hours and minutes so. */
    static boolean areClocks(List<SampledRow> rows) {
        long parted = rows.stream().filter(row -> row.width() > 1).count();
        long clocks = rows.stream().filter(DialectScore::hasClock).count();
        return clocks * 5 >= parted * 4;
    }

    private static boolean hasClock(SampledRow row) {
        List<String> cells = row.cells();
        return IntStream.range(1, row.width())
                .anyMatch(cell -> HOUR.matcher(cells.get(cell - 1)).find()
                        && MINUTE.matcher(cells.get(cell)).lookingAt());
    }

    /** Whether rows cut at blanks are a list of names: short, uneven, and no column has numbers, dates or the like. */
    static boolean isListOfNames(List<SampledRow> rows) {
        Map<Integer, List<List<String>>> byWidth = rows.stream()
                .collect(Collectors.groupingBy(
                        SampledRow::width, Collectors.mapping(SampledRow::cells, Collectors.toList())));
        boolean uneven = byWidth.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .filter(most -> most.getValue().size() < EVEN_SHARE * rows.size())
                .filter(most -> ColumnTypes.of(most.getValue(), most.getKey()).typed() == 0)
                .isPresent();
        long sentences = rows.stream().filter(DialectScore::isPartOfSentence).count();
        return uneven && PARTS_OF_SENTENCES * sentences < rows.size();
    }

    private static boolean isPartOfSentence(SampledRow row) {
        String last = row.cells().get(row.width() - 1);
        return row.width() > MOST_WORDS_OF_A_NAME
                || (!last.isEmpty() && ".,;:".indexOf(last.charAt(last.length() - 1)) >= 0);
    }

    /** Whether there are more rows with cells in quotes than rows in which quotes are something else, as apostrophes are. */
    static boolean areEnclosed(List<SampledRow> rows) {
        long enclosed = rows.stream()
                .filter(row -> row.isRegular() && !row.quoted().isEmpty())
                .count();
        return enclosed > rows.stream().filter(row -> !row.isRegular()).count();
    }

    /** The chance that two rows have the same number of cells, the more so the more cells that are. */
    private static double consistency(List<SampledRow> rows) {
        if (areBelowNames(rows)) {
            int width = rows.get(0).width();
            return BELOW_NAMES * (width - 1.0) / width;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.width(), 1, Integer::sum));
        double total = 0.0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double share = entry.getValue() / (double) rows.size();
            int width = entry.getKey();
            total += share * share * (width == 1 ? ONE_COLUMN : (width - 1.0) / width);
        }
        return total;
    }

    /** Whether the first row has names and no other is longer, as where the empty cells of a row's end are left out. */
    private static boolean areBelowNames(List<SampledRow> rows) {
        int width = rows.get(0).width();
        return width > 2
                && rows.stream().skip(1).anyMatch(row -> row.width() == width)
                && rows.stream().allMatch(row -> row.width() > 1 && row.width() <= width)
                && HeaderTest.areNames(rows.get(0).cells());
    }

    private static double likeliness(List<SampledRow> rows) {
        double total = 0.0;
        long cells = 0;
        for (SampledRow row : rows) {
            for (int cell = 0; cell < row.width(); cell++) {
                total += likeliness(row.cells().get(cell), row.quoted().get(cell));
            }
            cells += row.width();
        }
        return total / cells;
    }

    private static double likeliness(String cell, boolean quoted) {
        return switch (CellType.of(cell)) {
            case EMPTY -> 0.5;
            case TEXT -> quoted ? 0.9 : likelinessOfText(cell);
            default -> 1.0;
        };
    }

    /** Prose is a likely cell; what holds the characters that part and enclose cells is probably several. */
    private static double likelinessOfText(String cell) {
        boolean torn = cell.charAt(0) == '\'' || cell.charAt(cell.length() - 1) == '\'';
        if (torn || cell.indexOf('"') >= 0) {
            return 0.2;
        }
        boolean tightComma = false;
        boolean loose = false;
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            boolean beforeBlank = index + 1 < cell.length() && cell.charAt(index + 1) == ' ';
            if (character == '\t' || character == '|' || (character == ';' && !beforeBlank)) {
                return 0.2;
            }
            loose |= character == ';';
            tightComma |= character == ',' && index + 1 < cell.length() && !beforeBlank;
        }
        return tightComma || loose ? 0.4 : 0.8;
    }

    private static double regularity(List<SampledRow> rows) {
        long irregular = rows.stream().filter(row -> !row.isRegular()).count();
        return 1.0 - IRREGULAR * irregular / rows.size();
    }

    /** A row that names what a table of movies has says more than any statistics. */
    private static double familiarity(List<SampledRow> rows, Predicate<String> isKnownName) {
        long most = 0;
        for (SampledRow row : rows.subList(0, Math.min(rows.size(), FURTHEST_HEADER))) {
            if (row.width() > 1) {
                most = Math.max(most, HeaderTest.knownNames(row.cells(), isKnownName));
            }
        }
        return most < 2 ? 1.0 : 1.0 + PER_KNOWN_NAME * Math.min(most, MOST_KNOWN_NAMES);
    }
}
