package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.twinreel.catalogue.delimited.layout.BarFrame;
import org.twinreel.catalogue.delimited.layout.BlankRuns;
import org.twinreel.catalogue.delimited.layout.CurlyQuotes;
import org.twinreel.catalogue.delimited.layout.FixedColumns;
import org.twinreel.catalogue.delimited.layout.LineLayout;
import org.twinreel.catalogue.delimited.layout.LinePrefix;
import org.twinreel.catalogue.delimited.layout.QuotedRows;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.ReadingException;

/**
 * Finds what stands in every line of a sample beside its cells. A layout counts only where most lines have it and what
 * is left without it is a table that names its columns as tables of movies do, or whose rows are all alike.
 */
public final class LayoutDetector {
    private static final int MOST_LINES = 400;
    private static final int FEWEST_LINES = 2;
    private static final int FURTHEST_HEADER = 6;
    private static final int FEWEST_NAMES = 2;
    private static final int FEWEST_COLUMNS = 4;
    private static final int FEWEST_ALIGNED = 10;
    private static final double ALIKE = 0.9;

    private final SampleText sample;
    private final Predicate<String> isKnownName;
    private final FormatChoice choice;
    private final List<String> lines;

    /**
     * Looks at a sample.
     *
     * @param isKnownName whether a cell is a name that the table may well have
     * @param choice what need not be found out
     */
    public LayoutDetector(SampleText sample, Predicate<String> isKnownName, FormatChoice choice) {
        this.sample = sample;
        this.isKnownName = isKnownName;
        this.choice = choice;
        this.lines = lines(sample);
    }

    /** Some first lines that are not blank. */
    private static List<String> lines(SampleText sample) {
        return new String(sample.characters(), 0, sample.length())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .toList();
    }

    /** The layout; empty where lines hold nothing but cells. */
    public Optional<LineLayout> detect() throws ReadingException {
        if (lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        for (LineLayout layout : drawn()) {
            if (isTable(layout, true)) {
                return Optional.of(layout);
            }
        }
        if (isNumbered() && isTable(LinePrefix.NUMBER, false)) {
            return Optional.of(LinePrefix.NUMBER);
        }
        Optional<FixedColumns> fixed = fixedColumns();
        if (fixed.isPresent() && isTable(fixed.get(), lines.size() >= FEWEST_ALIGNED)) {
            return Optional.of(fixed.get());
        }
        return choice.delimiter() == null ? BlankRuns.of(lines).map(LineLayout.class::cast) : Optional.empty();
    }

    /** Columns that a few lines have by chance, but not many. */
    private Optional<FixedColumns> fixedColumns() {
        boolean parted = choice.delimiter() != null || hasDelimiter(lines.get(0));
        return parted ? Optional.empty() : FixedColumns.of(lines);
    }

    private List<LineLayout> drawn() {
        var layouts = new ArrayList<LineLayout>();
        if (isMost(line -> QuotedRows.closing(line.toCharArray(), 0, line.length()) > 0)) {
            layouts.add(new QuotedRows());
        }
        if (isMost(line -> BarFrame.isFramed(line.toCharArray(), 0, line.length()))) {
            layouts.add(new BarFrame());
        }
        if (isMost(line -> CurlyQuotes.begins(line.toCharArray(), 0, line.length()))) {
            layouts.add(new CurlyQuotes());
        }
        if (isMost(line -> hasPrefix(LinePrefix.MAIL, line))) {
            layouts.add(LinePrefix.MAIL);
        }
        if (isMost(line -> hasPrefix(LinePrefix.INDENT, line)) && isIndented(lines.get(0))) {
            layouts.add(LinePrefix.INDENT);
        }
        return layouts;
    }

    private boolean isMost(Predicate<String> test) {
        boolean atTop = test.test(lines.get(0)) || test.test(lines.get(1));
        return atTop && 2 * lines.stream().filter(test).count() > lines.size();
    }

    private static boolean hasPrefix(LinePrefix prefix, String line) {
        return prefix.length(line.toCharArray(), 0, line.length()) > 0;
    }

    /** Whether what is before a line is no delimiter: none like it comes again, and others do. */
    private static boolean isIndented(String line) {
        String rest = line.strip();
        return rest.indexOf('\t') < 0 && (rest.indexOf(',') > 0 || rest.indexOf(';') > 0);
    }

    private static boolean hasDelimiter(String line) {
        return line.chars().anyMatch(character -> ",;|\t".indexOf(character) >= 0);
    }

    /** Whether nearly every line has the number after the one before. */
    private boolean isNumbered() {
        if (!lines.get(0).stripLeading().startsWith("1")) {
            return false;
        }
        int inOrder = 0;
        long last = 0;
        for (String line : lines) {
            String digits = line.strip().split("\\D", 2)[0];
            long number = digits.isEmpty() || digits.length() > 9 ? -1 : Long.parseLong(digits);
            inOrder += number == last + 1 && hasPrefix(LinePrefix.NUMBER, line) ? 1 : 0;
            last = number;
        }
        return inOrder >= ALIKE * lines.size();
    }

    private boolean isTable(LineLayout layout, boolean mayBeNameless) throws ReadingException {
        SampleText edited = sample.edited(layout);
        Dialect dialect = new DialectDetector(edited, isKnownName, choice).detect();
        List<SampledRow> rows = SampledRow.of(edited, dialect);
        if (dialect.delimiter().isBlank() && !dialect.delimiter().equals("\t")) {
            return false;
        }
        boolean named = rows.stream()
                .limit(FURTHEST_HEADER)
                .anyMatch(row -> row.width() > 1
                        && row.cells().stream().filter(isKnownName).count() >= FEWEST_NAMES);
        return named || (mayBeNameless && areAlike(rows));
    }

    private static boolean areAlike(List<SampledRow> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).width();
        long alike = rows.stream().filter(row -> row.width() == width).count();
        return width >= FEWEST_COLUMNS && alike >= ALIKE * rows.size();
    }
}
