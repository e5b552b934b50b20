package org.twinreel.catalogue.delimited.format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * Tells text that somebody wrote for people or compilers from a table. Every text can be cut into rows somehow, so
 * where no row names what is in the columns, the rows themselves have to look like a table's: of one width, or of cells
 * that are no prose, and one below the other without indents and paragraphs.
 */
public final class TableEvidence {
    private static final double LIST_LIKE = 0.8;
    private static final double PARTED_ALIKE = 0.8;
    private static final double HARDLY_ALIKE = 0.4;
    private static final int FEWEST_ROWS = 5;
    private static final double QUOTED = 1.5;
    private static final int WRAPPED = 30;
    private static final String BLANKS = "\uFEFF\u001A,;|\"'";
    private static final String PARTING = "\t\n\r\f\u0001\u001A\u001B\u001C\u001D\u001E\u001F";

    private final List<SampledRow> rows;
    private final Dialect dialect;
    private final int width;
    private final boolean isWhole;

    /**
     * Looks at the rows of a sample.
     *
     * @param width number of columns
     * @param isWhole whether the sample is the whole text
     */
    public TableEvidence(List<SampledRow> rows, Dialect dialect, int width, boolean isWhole) {
        this.rows = rows.stream().filter(row -> !row.isComment(-1)).toList();
        this.dialect = dialect;
        this.width = this.rows.stream().anyMatch(row -> row.width() == width) ? width : usual(this.rows, width);
        this.isWhole = isWhole;
    }

    /** The number of cells that most rows have. */
    private static int usual(List<SampledRow> rows, int otherwise) {
        Map<Integer, Long> counts =
                rows.stream().collect(Collectors.groupingBy(SampledRow::width, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** Whether there is nothing in a text but blanks and what parts or encloses cells. */
    public static boolean isBlank(SampleText sample) {
        for (int index = 0; index < sample.length(); index++) {
            char character = sample.characters()[index];
            if (!Character.isWhitespace(character) && BLANKS.indexOf(character) < 0) {
                return false;
            }
        }
        return sample.isWhole();
    }

    /** Whether so many characters are none that a person or a program writes that they were bytes of something else. */
    public static boolean isNoise(SampleText sample) {
        long strange = 0;
        for (int index = 0; index < sample.length(); index++) {
            char character = sample.characters()[index];
            strange += character < ' ' && PARTING.indexOf(character) < 0 ? 1 : 0;
        }
        return strange > 5 && strange * 25 > sample.length();
    }

    /** Whether this is a table. */
    public boolean isTable(Predicate<String> isKnownName) {
        if (rows.isEmpty() || isNamed(isKnownName) || isQuoted()) {
            return true;
        }
        return switch (dialect.delimiter()) {
            case "" -> isList();
            case " " -> isPartedByBlanks();
            case ":" -> isAlike(PARTED_ALIKE) && (width > 2 || types().type(width - 1) == CellType.NUMBER);
            case ";" -> !isCode() && isAnyTable();
            default -> isAnyTable();
        };
    }

    private boolean isNamed(Predicate<String> isKnownName) {
        int fewest = width == 1 ? 1 : 2;
        return rows.stream()
                .anyMatch(row -> row.width() == width && HeaderTest.knownNames(row.cells(), isKnownName) >= fewest);
    }

    /** Whether most rows have a cell in quotes, as programs write them: none parts sentences so. */
    private boolean isQuoted() {
        long quoted = rows.stream()
                .filter(row ->
                        row.isRegular() && row.width() > 1 && !row.quoted().isEmpty())
                .count();
        return rows.size() > 2 && QUOTED * quoted >= rows.size();
    }

    /** Lines are a list unless they are indented, parted into paragraphs, broken amid sentences, or code. */
    private boolean isList() {
        if (rows.size() == 1) {
            SampledRow only = rows.get(0);
            return !isWhole
                    || only.quoted().get(0)
                    || CellType.of(only.cells().get(0)).isTyped();
        }
        long quoted = rows.stream().filter(row -> row.quoted().get(0)).count();
        if (2 * quoted > rows.size() || types().typed() > 0) {
            return true;
        }
        long likely = 0;
        for (int index = 0; index < rows.size(); index++) {
            likely += isItem(
                            rows.get(index),
                            index == 0 ? "" : rows.get(index - 1).cells().get(0))
                    ? 1
                    : 0;
        }
        return likely > LIST_LIKE * rows.size();
    }

    private static boolean isItem(SampledRow row, String before) {
        String line = row.cells().get(0);
        String text = line.strip();
        if (text.isEmpty() || row.isAfterBlankLine() || Character.isWhitespace(line.charAt(0)) || isCodeLine(text)) {
            return false;
        }
        boolean open = before.length() > WRAPPED && Character.isLetter(before.charAt(before.length() - 1));
        return !(open && Character.isLowerCase(text.charAt(0)));
    }

    private static boolean isCodeLine(String text) {
        boolean ends = "{}(;:\\".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ends || text.endsWith("()") || text.startsWith("import ");
    }

    private boolean isPartedByBlanks() {
        if (!isAlike(PARTED_ALIKE)) {
            return false;
        }
        return types().typed() > 0 || (rows.size() >= FEWEST_ROWS && isAlike(1.0) && hasOnlyWords());
    }

    private boolean hasOnlyWords() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> CellType.of(cell) != CellType.TEXT || cell.indexOf(' ') >= 0);
    }

    private boolean isCode() {
        long braces = rows.stream()
                .filter(row -> {
                    String last = row.cells().get(row.width() - 1).strip();
                    String first = row.cells().get(0).strip();
                    return last.endsWith("{") || last.endsWith("}") || first.equals("}");
                })
                .count();
        return types().typed() == 0 && braces * 5 >= rows.size();
    }

    private boolean isAnyTable() {
        return rows.size() < FEWEST_ROWS || isAlike(HARDLY_ALIKE) || types().typed() > 0 || areBelowNames();
    }

    /** Whether the first row has names, and no other is longer: writers may leave out the empty cells of a row's end. */
    private boolean areBelowNames() {
        SampledRow first = rows.get(0);
        return first.width() == width
                && first.width() > 2
                && HeaderTest.areNames(first.cells())
                && rows.stream().allMatch(row -> row.width() <= width);
    }

    private boolean isAlike(double share) {
        return rows.stream().filter(row -> row.width() == width).count() >= share * rows.size();
    }

    /** The types below what may be a header. */
    private ColumnTypes types() {
        return ColumnTypes.of(
                rows.stream()
                        .skip(rows.size() > 1 ? 1 : 0)
                        .filter(row -> row.width() == width)
                        .map(SampledRow::cells)
                        .toList(),
                width);
    }
}
