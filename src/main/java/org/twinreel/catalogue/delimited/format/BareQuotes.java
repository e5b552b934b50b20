package org.twinreel.catalogue.delimited.format;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * Tells a text in which nothing is enclosed in quotes, as databases write them: quotes stand amid its cells as no
 * program leaves them that encloses cells, and no cell that begins and ends with one has to. Then a title in quotes is
 * a title in quotes.
 */
public final class BareQuotes {
    /** Apostrophes stand amid text in any case. */
    private static final char QUOTE = '"';

    private static final String PARTING = ",;\t|";

    private final Dialect bare;
    private final List<SampledRow> rows;
    private final String pair;
    private int width;
    private boolean amid;

    private BareQuotes(SampleText sample, Dialect dialect, char escape) {
        this.bare = new Dialect(dialect.delimiter(), Dialect.NONE, escape, dialect.spaced());
        this.rows = SampledRow.of(sample, bare);
        this.pair = String.valueOf(dialect.quote());
    }

    /**
     * The dialect, or one without quotes where they enclose nothing.
     *
     * @param later more of the text, cut anywhere
     */
    public static Dialect orNone(SampleText sample, Dialect dialect, String later) {
        if (dialect.quote() != QUOTE || dialect.delimiter().isEmpty() || holdsEnclosed(later, dialect)) {
            return dialect;
        }
        boolean database = EscapeEvidence.hasOnlyDatabaseEscapes(sample, dialect);
        char escape = dialect.hasEscape() || database ? '\\' : Dialect.NONE;
        var quotes = new BareQuotes(sample, dialect, escape);
        return quotes.areBare() ? quotes.bare : dialect;
    }

    /** Whether text of which little is known has quotes that enclose a delimiter, a quote or a line end. */
    private static boolean holdsEnclosed(String text, Dialect dialect) {
        String opening = dialect.delimiter() + dialect.quote();
        for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            int closing = text.indexOf(dialect.quote(), at + opening.length());
            String inside = closing < 0 ? "" : text.substring(at + opening.length(), closing);
            boolean closes = closing >= 0 && text.startsWith(dialect.delimiter(), closing + 1);
            if (closes && (inside.contains(dialect.delimiter()) || inside.indexOf('\n') >= 0)) {
                return true;
            }
        }
        return text.contains(pair(dialect));
    }

    private static String pair(Dialect dialect) {
        return "" + dialect.quote() + dialect.quote();
    }

    private boolean areBare() {
        width = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).width();
        if (width < 2 || !rows.stream().allMatch(row -> row.width() == width || !isAnywhere(row))) {
            return false;
        }
        long alike = rows.stream().filter(row -> row.width() == width).count();
        for (int column = 0; column < width; column++) {
            if (!isBare(column)) {
                return false;
            }
        }
        return amid && 10 * alike >= 9L * rows.size();
    }

    private boolean isAnywhere(SampledRow row) {
        return row.cells().stream().anyMatch(cell -> cell.contains(pair));
    }

    private Stream<String> cells(int column) {
        return rows.stream()
                .filter(row -> row.width() == width)
                .map(row -> row.cells().get(column).strip());
    }

    /** Whether nothing in a column has to be enclosed; notes quotes that would have to be. */
    private boolean isBare(int column) {
        List<String> enclosed = cells(column).filter(this::isEnclosed).toList();
        List<String> others = cells(column).filter(cell -> !isEnclosed(cell)).toList();
        long filled = others.stream().filter(cell -> !cell.isEmpty()).count();
        boolean torn = others.stream().anyMatch(this::isTorn);
        amid |= others.stream().anyMatch(cell -> cell.contains(pair));
        var common = new BitSet();
        others.forEach(cell -> cell.chars().forEach(common::set));
        boolean seldom = enclosed.isEmpty() || filled > enclosed.size();
        return seldom && !torn && enclosed.stream().noneMatch(cell -> hasToBeEnclosed(cell, common));
    }

    private boolean isEnclosed(String cell) {
        return cell.length() > 1 && cell.startsWith(pair) && cell.endsWith(pair);
    }

    /** Whether one of two quotes is missing; it may be in another cell or on another line. */
    private boolean isTorn(String cell) {
        long quotes =
                cell.chars().filter(character -> character == pair.charAt(0)).count();
        return quotes % 2 == 1 && (cell.startsWith(pair) || cell.endsWith(pair));
    }

    /** Whether programs that enclose what needs it would enclose a cell: for what is in it and not in other cells. */
    private boolean hasToBeEnclosed(String cell, BitSet common) {
        String inside = cell.substring(1, cell.length() - 1);
        boolean parted =
                inside.chars().anyMatch(character -> PARTING.indexOf(character) >= 0 && !common.get(character));
        return parted || inside.contains(pair + pair) || inside.contains("\\" + pair) || inside.indexOf('\n') >= 0;
    }
}
