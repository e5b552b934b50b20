package org.twinreel.catalogue.delimited.format;

import java.util.List;
import java.util.function.Predicate;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.RowReader;
import org.twinreel.catalogue.source.ReadingException;

/** Finds the dialect of a sample: tries those that its characters allow and takes the one of the best score. */
public final class DialectDetector {
    private static final List<String> COMMON = List.of(",", ";", "\t");

    private static final int CHARACTERS_SCORED = 48 * 1024;
    private static final double PARTLY_COVERED = 0.5;
    private static final double CLEARLY_BETTER = 1.02;
    private static final int PARTED_SELDOM = 20;
    private static final double EVEN = 1.8;

    private final SampleText sample;
    private final Predicate<String> isKnownName;
    private final FormatChoice choice;

    /**
     * Looks at a sample.
     *
     * @param isKnownName whether a cell is a name that the table may well have
     * @param choice what need not be found out
     */
    public DialectDetector(SampleText sample, Predicate<String> isKnownName, FormatChoice choice) {
        this.sample = sample.shortened(CHARACTERS_SCORED);
        this.isKnownName = isKnownName;
        this.choice = choice;
    }

    /**
     * The dialect.
     *
     * @throws ReadingException when the first row has more cells than any table has columns
     */
    public Dialect detect() throws ReadingException {
        Dialect best = Dialect.PLAIN;
        List<SampledRow> bestRows = List.of();
        double bestScore = -1.0;
        for (Dialect candidate : new DialectCandidates(sample, choice).all()) {
            List<SampledRow> rows = SampledRow.of(sample, candidate);
            if (rows.isEmpty() && COMMON.contains(candidate.delimiter())) {
                new RowReader(sample.text(), candidate).next();
            }
            boolean partly = coversPartOnly(rows, candidate);
            // Without quotes no row breaks their rules, which proves nothing.
            boolean quoted = candidate.quote() != Dialect.NONE || choice.quote() != null;
            if (!partly && quoted && DialectScore.isBeyondDoubt(rows, isKnownName)) {
                return spaced(candidate, rows);
            }
            double score = isNone(candidate, rows) ? 0.0 : DialectScore.of(rows, isKnownName);
            score *= partly && !isNamed(rows) ? PARTLY_COVERED : 1.0;
            score *= quoted && DialectScore.areEven(rows) ? EVEN : 1.0;
            double margin = differInEscapeOnly(candidate, best) ? 1.0 : CLEARLY_BETTER;
            if (score > bestScore * margin || bestScore < 0) {
                best = candidate;
                bestRows = rows;
                bestScore = score;
            }
        }
        return isOneColumn(bestRows) ? best.withDelimiter("") : spaced(best, bestRows);
    }

    /** Whether what would part the cells occurs in so few rows that it is a character of their text like any other. */
    private boolean isOneColumn(List<SampledRow> rows) {
        long parted = rows.stream().filter(row -> row.width() > 1).count();
        return choice.delimiter() == null
                && PARTED_SELDOM * parted <= rows.size()
                && rows.stream().noneMatch(row -> HeaderTest.knownNames(row.cells(), isKnownName) >= 2);
    }

    /** A sample has few escaped quotes, so even few rows that are right because of them tell. */
    private static boolean differInEscapeOnly(Dialect one, Dialect other) {
        return one.delimiter().equals(other.delimiter()) && one.quote() == other.quote();
    }

    /** Whether the rows end far before the sample, at a quoted cell that does not. */
    private boolean coversPartOnly(List<SampledRow> rows, Dialect dialect) {
        long covered = 0;
        for (SampledRow row : rows) {
            for (String cell : row.cells()) {
                covered += cell.length() + Math.max(1, dialect.delimiter().length());
            }
            covered += 2L * row.quoted().cardinality();
        }
        return 2 * covered < sample.length();
    }

    /** Whether the first row names what a table of movies has: then a cell that does not end is just a long one. */
    private boolean isNamed(List<SampledRow> rows) {
        return !rows.isEmpty() && HeaderTest.knownNames(rows.get(0).cells(), isKnownName) >= 2;
    }

    private boolean isNone(Dialect dialect, List<SampledRow> rows) {
        if (dialect.quote() == '\'' && choice.quote() == null && !DialectScore.areEnclosed(rows)) {
            return true;
        }
        return switch (dialect.delimiter()) {
            case " " -> choice.delimiter() == null && DialectScore.isListOfNames(rows);
            case ":" -> isHalfADelimiter(dialect, rows) || (choice.delimiter() == null && DialectScore.areClocks(rows));
            default -> isHalfADelimiter(dialect, rows);
        };
    }

    /** Whether it parts cells only together with a second one, so that every other cell is empty. */
    private static boolean isHalfADelimiter(Dialect dialect, List<SampledRow> rows) {
        String doubled = dialect.delimiter() + dialect.delimiter();
        return dialect.delimiter().length() == 1
                && DialectCandidates.DELIMITERS.contains(doubled)
                && rows.stream().allMatch(DialectDetector::isEveryOtherEmpty);
    }

    private static boolean isEveryOtherEmpty(SampledRow row) {
        for (int cell = 1; cell < row.width(); cell += 2) {
            if (!row.cells().get(cell).isEmpty() || row.quoted().get(cell)) {
                return false;
            }
        }
        return row.width() % 2 == 1;
    }

    private static Dialect spaced(Dialect dialect, List<SampledRow> rows) {
        return isSpaced(dialect, rows)
                ? new Dialect(dialect.delimiter(), dialect.quote(), dialect.escape(), true)
                : dialect;
    }

    /** Whether nearly every cell but a row's first begins with a blank. */
    private static boolean isSpaced(Dialect dialect, List<SampledRow> rows) {
        if (dialect.delimiter().isEmpty() || dialect.delimiter().equals(" ")) {
            return false;
        }
        long cells = 0;
        long spaced = 0;
        for (SampledRow row : rows) {
            for (String cell : row.cells().subList(1, row.width())) {
                cells += cell.isBlank() || cell.length() > 200 ? 0 : 1;
                spaced += cell.length() > 1 && cell.length() <= 200 && cell.charAt(0) == ' ' ? 1 : 0;
            }
        }
        return cells > 2 && spaced * 20 >= cells * 13;
    }
}
