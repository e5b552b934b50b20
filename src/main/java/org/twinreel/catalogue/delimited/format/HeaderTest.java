package org.twinreel.catalogue.delimited.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.cells.DrawnLine;
import org.twinreel.catalogue.delimited.cells.MissingText;

/** Tells the rows that name a table's columns from those that fill them. */
public final class HeaderTest {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUB_NAME = 40;
    private static final int FEWEST_TYPED = 2;
    private static final int FEWEST_LABELS = 5;

    private final Predicate<String> isKnownName;
    private final List<List<String>> body;
    private final ColumnTypes types;

    /**
     * A test.
     *
     * @param body rows that do fill columns, all of the same number of cells
     */
    HeaderTest(Predicate<String> isKnownName, List<List<String>> body) {
        this.isKnownName = isKnownName;
        this.body = body;
        this.types = body.isEmpty()
                ? ColumnTypes.UNKNOWN
                : ColumnTypes.of(body, body.get(0).size());
    }

    ColumnTypes types() {
        return types;
    }

    /** How many of the first rows of a table name its columns. */
    int rows(List<List<String>> top) {
        if (top.isEmpty() || !isHeader(top.get(0))) {
            return 0;
        }
        int count = 1;
        while (count < top.size() - 1 && goesOn(top.get(0), top.get(count))) {
            count++;
        }
        return count;
    }

    private boolean goesOn(List<String> first, List<String> next) {
        if (areSame(first, next)) {
            return true;
        }
        if (DrawnLine.is(String.join("", next))) {
            return false;
        }
        if (isSubHeader(next)) {
            return true;
        }
        int against = types.mismatches(next);
        return types.typed() >= FEWEST_TYPED
                && against == types.typed()
                && types.matches(next) == 0
                && next.stream().allMatch(cell -> cell.chars().anyMatch(Character::isLetterOrDigit));
    }

    /** Whether a row is mostly empty and names no more than some columns that hold something else. */
    private boolean isSubHeader(List<String> row) {
        List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        boolean names = filled.stream()
                .allMatch(cell ->
                        cell.length() <= LONGEST_SUB_NAME && !CellType.of(cell).isTyped());
        return names && 2 * filled.size() <= row.size() && types.mismatches(row) > 0 && types.matches(row) == 0;
    }

    static boolean areSame(List<String> header, List<String> row) {
        if (header.size() != row.size()) {
            return false;
        }
        for (int column = 0; column < header.size(); column++) {
            if (!header.get(column).strip().equalsIgnoreCase(row.get(column).strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether cells are short, of no type, and each another. */
    public static boolean areNames(List<String> cells) {
        return cells.stream()
                        .allMatch(cell -> cell.length() <= LONGEST_SUB_NAME
                                && !MissingText.is(cell)
                                && !CellType.of(cell).isTyped())
                && cells.stream().distinct().count() == cells.size();
    }

    /** How many different cells of a row are known names; a row of values may have one such word many times. */
    static long knownNames(List<String> row, Predicate<String> isKnownName) {
        return row.stream()
                .filter(isKnownName)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** Whether a row names columns: by known names, or since it is of other types than what is below it. */
    boolean isHeader(List<String> row) {
        if (knownNames(row, isKnownName) >= 2 || ColumnNumbers.areNames(row, body) || Years.areNames(row, body)) {
            return true;
        }
        int votes = types.mismatches(row) - types.matches(row);
        return votes == 0 ? looksNamed(row) : votes > 0;
    }

    /** Whether a row, once mended, names the columns: as good as all cells are words, as the ones below are not. */
    boolean couldBeHeader(List<String> row) {
        long filled = row.stream().filter(cell -> !cell.isBlank()).count();
        long typed = row.stream().filter(cell -> CellType.of(cell).isTyped()).count();
        boolean allShort = row.stream().allMatch(cell -> cell.length() <= LONGEST_NAME);
        return allShort
                && filled > 1
                && (filled + 1 >= row.size() || 4 * filled >= 3L * row.size())
                && 4 * typed <= filled
                && types.matches(row) == 0;
    }

    /** Where no column has a type: names are short words, each is there once, and none is a value of its column. */
    private boolean looksNamed(List<String> row) {
        var seen = new HashSet<String>();
        for (String cell : row) {
            CellType type = CellType.of(cell);
            boolean name = !type.isTyped() && cell.length() <= LONGEST_NAME;
            if (!name || (!cell.isBlank() && !seen.add(cell.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        boolean mayBe = row.size() > 1 || ValueForm.isNameOfList(row.get(0));
        return mayBe && !seen.isEmpty() && !recurs(row) && !ValueForm.has(row, body);
    }

    private boolean recurs(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            int at = column;
            if (!cell.isBlank()
                    && body.stream()
                            .anyMatch(
                                    other -> at < other.size() && other.get(at).equals(cell))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the first column only counts or names the rows and has no name itself, as R writes tables, so that all names
     * stand one column too early.
     */
    boolean hasUnnamedIndex(List<String> names) {
        int width = names.size();
        if (width < 3
                || body.size() < 3
                || !names.get(width - 1).isEmpty()
                || names.get(0).isEmpty()) {
            return false;
        }
        if (types.type(width - 1) == CellType.EMPTY) {
            return false;
        }
        Set<String> distinct = new HashSet<>();
        for (int row = 0; row < body.size(); row++) {
            distinct.add(body.get(row).get(0));
        }
        if (distinct.size() < body.size()) {
            return false;
        }
        boolean labels = body.size() >= FEWEST_LABELS
                && !types.type(0).isTyped()
                && names.stream().noneMatch(isKnownName);
        return labels || (types.type(0) == CellType.NUMBER && countsUp());
    }

    private boolean countsUp() {
        try {
            long first = Long.parseLong(body.get(0).get(0).strip());
            for (int row = 1; row < body.size(); row++) {
                if (Long.parseLong(body.get(row).get(0).strip()) != first + row) {
                    return false;
                }
            }
            return true;
        } catch (NumberFormatException noCounter) {
            return false;
        }
    }
}
