package org.twinreel.catalogue.delimited.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.source.ReadingException;

/**
 * Mends a row that has not as many cells as its table: tries in turn what may have gone wrong with its quotes, its
 * delimiters and its line ends, and takes the first reading that has as many cells, of the right types. What nothing
 * explains is filled up or cut off.
 */
final class RowMending {
    private static final List<String> OTHER_DELIMITERS = List.of(",", ";", "\t", "|", " ");
    private static final char BACKSLASH = '\\';
    private static final int MOST_LINES_JOINED = 32;

    private final Place place;
    private final int width;
    private final ColumnTypes types;
    private final Cells trial = new Cells();
    private int start;

    /**
     * Where the row stands and with what it is read.
     *
     * @param cutShort whether it ends before a row that its quotes had swallowed; the scanner sees no further
     */
    record Place(TextWindow window, CellScanner scanner, Dialect dialect, int reach, boolean cutShort) {}

    /**
     * A row that has as many cells as it should.
     *
     * @param end where it ends in the window
     * @param spansLines whether line ends are in it
     */
    record Mended(List<String> cells, Repair repair, int end, boolean spansLines) {}

    RowMending(Place place, int width, ColumnTypes types) {
        this.place = place;
        this.width = width;
        this.types = types;
    }

    Mended mend(Cells cells, int end, boolean spansLines) throws ReadingException {
        start = place.window().start();
        List<String> texts = cells.texts(place.dialect());
        Mended byOtherEscape = cells.strays() > 0 ? byOtherEscape(end) : null;
        if (byOtherEscape != null) {
            return byOtherEscape;
        }
        if (texts.size() == width) {
            Repair repair = place.cutShort() ? Repair.QUOTE_TAKEN_LITERALLY : Repair.QUOTE_WITHIN_QUOTES;
            return new Mended(texts, repair, end, spansLines);
        }
        Mended inside = texts.size() < width ? byInside(cells, texts, end, spansLines) : null;
        if (inside != null) {
            return inside;
        }
        Mended byQuotes = hasQuotes(end) ? byQuotes(cells.strays() > 0 || spansLines, spansLines) : null;
        if (byQuotes != null) {
            return byQuotes;
        }
        if (texts.size() > width) {
            Optional<SurplusCells.Fitted> fitted = new SurplusCells(width, types, place.dialect()).fit(cells);
            if (fitted.isPresent()) {
                return new Mended(fitted.get().cells(), fitted.get().repair(), end, spansLines);
            }
        }
        Mended literally = cells.strays() > 0 ? byJoiningAmidQuotes() : null;
        if (literally != null) {
            return literally;
        }
        Mended other = byOtherDelimiter(texts);
        if (other != null) {
            return other;
        }
        Mended joined =
                texts.size() < width && !spansLines && !place.cutShort() ? byJoiningLines(cells, texts, end) : null;
        return joined != null ? joined : cutOrFilled(texts, end, spansLines);
    }

    /** A spreadsheet that took the file for one column has enclosed the rows with quotes in them once more. */
    private @Nullable Mended byInside(Cells cells, List<String> texts, int end, boolean spansLines)
            throws ReadingException {
        boolean whole = cells.isQuoted(0) && texts.stream().skip(1).allMatch(String::isBlank);
        if (!whole || !texts.get(0).contains(place.dialect().delimiter())) {
            return null;
        }
        char[] inside = texts.get(0).toCharArray();
        new CellScanner(place.dialect(), Window.over(inside, inside.length))
                .scan(0, QuoteRule.LENIENT, inside.length, trial);
        List<String> found = trial.texts(place.dialect());
        return found.size() == width && fits(found, QuoteRule.PARTS_CELLS)
                ? new Mended(found, Repair.ROW_READ_FROM_INSIDE, end, spansLines)
                : null;
    }

    private boolean hasQuotes(int end) {
        char quote = place.dialect().quote();
        return quote != Dialect.NONE && place.window().text(start, end).indexOf(quote) >= 0;
    }

    /** Where quotes keep the rules, nothing but a delimiter beside one can be lost. */
    private @Nullable Mended byQuotes(boolean irregular, boolean spansLines) throws ReadingException {
        int lineEnd = place.window().lineEnd(start);
        if (irregular
                && new ClosingSearch(place.dialect(), width, types, trial)
                        .finds(place.window().characters(), start, lineEnd)) {
            return new Mended(trial.texts(place.dialect()), Repair.QUOTE_WITHIN_QUOTES, lineEnd, false);
        }
        for (int reach : spansLines ? new int[] {0, place.reach()} : new int[] {0}) {
            for (QuoteRule rule : QuoteRule.values()) {
                if (irregular || rule == QuoteRule.PARTS_CELLS || rule == QuoteRule.NOT_DOUBLED) {
                    int end = place.scanner().scan(start, rule, reach, trial);
                    if (trial.count() == width && fits(trial.texts(place.dialect()), rule)) {
                        return new Mended(trial.texts(place.dialect()), repair(rule), end, reach > 0);
                    }
                }
            }
        }
        return null;
    }

    /** A file whose programs did not agree has quotes doubled in some rows and after a backslash in others. */
    private @Nullable Mended byOtherEscape(int end) throws ReadingException {
        char quote = place.dialect().quote();
        char escape = place.dialect().hasEscape() ? quote : BACKSLASH;
        if (place.window().text(start, end).indexOf("" + escape + quote) < 0) {
            return null;
        }
        var dialect = new Dialect(
                place.dialect().delimiter(), quote, escape, place.dialect().spaced());
        Window window = Window.over(place.window().characters(), end);
        int otherEnd = new CellScanner(dialect, window).scan(start, QuoteRule.LENIENT, place.reach(), trial);
        List<String> cells = trial.texts(dialect);
        boolean right = cells.size() == width && trial.strays() == 0 && types.fits(cells);
        return right ? new Mended(cells, Repair.QUOTE_WITHIN_QUOTES, otherEnd, true) : null;
    }

    /** Where a quote that only stands for itself opens prose with delimiters in it. */
    private @Nullable Mended byJoiningAmidQuotes() throws ReadingException {
        for (QuoteRule rule : List.of(QuoteRule.CLOSED_AT_ONCE, QuoteRule.LITERAL)) {
            int end = place.scanner().scan(start, rule, 0, trial);
            Optional<SurplusCells.Fitted> fitted = trial.count() > width
                    ? new SurplusCells(width, types, place.dialect()).fit(trial)
                    : Optional.empty();
            if (fitted.isPresent()) {
                return new Mended(fitted.get().cells(), fitted.get().repair(), end, false);
            }
        }
        return null;
    }

    private static Repair repair(QuoteRule rule) {
        return switch (rule) {
            case LENIENT, CLOSED_AT_ONCE, LITERAL -> Repair.QUOTE_TAKEN_LITERALLY;
            case CLOSED_BEFORE_QUOTE, NOT_DOUBLED -> Repair.QUOTE_WITHIN_QUOTES;
            case PARTS_CELLS -> Repair.DELIMITER_RESTORED;
        };
    }

    private boolean fits(List<String> cells, QuoteRule rule) {
        boolean bold = rule == QuoteRule.PARTS_CELLS || rule == QuoteRule.NOT_DOUBLED;
        boolean supported = !bold || 2 * types.matches(cells) >= types.typed();
        return types.fits(cells) && supported;
    }

    private @Nullable Mended byOtherDelimiter(List<String> texts) throws ReadingException {
        boolean header = types.typed() == 0 && texts.size() == 1;
        if (!header && types.typed() < 2) {
            return null;
        }
        int end = place.window().lineEnd(start);
        for (String delimiter : OTHER_DELIMITERS) {
            if (!delimiter.equals(place.dialect().delimiter())) {
                Dialect dialect = place.dialect().withDelimiter(delimiter);
                new CellScanner(dialect, Window.over(place.window().characters(), end))
                        .scan(start, QuoteRule.LENIENT, 0, trial);
                List<String> cells = fitted(dialect);
                if (cells.size() == width && (header ? areNames(cells) : areSurely(cells))) {
                    return new Mended(cells, Repair.OTHER_DELIMITER, end, false);
                }
            }
        }
        return null;
    }

    private List<String> fitted(Dialect dialect) {
        List<String> cells = trial.texts(dialect);
        return cells.size() <= width
                ? cells
                : new SurplusCells(width, types, dialect)
                        .fit(trial)
                        .map(SurplusCells.Fitted::cells)
                        .orElse(cells);
    }

    private boolean areSurely(List<String> cells) {
        return types.mismatches(cells) == 0 && types.matches(cells) + 1 >= types.typed();
    }

    private static boolean areNames(List<String> cells) {
        return cells.stream().noneMatch(String::isBlank)
                && cells.stream().distinct().count() == cells.size();
    }

    private @Nullable Mended byJoiningLines(Cells cells, List<String> texts, int end) throws ReadingException {
        if (types.typed() == 0 || cells.isQuoted(cells.count() - 1)) {
            return null;
        }
        var joined = new ArrayList<>(texts);
        int last = end;
        for (int line = 1; line < MOST_LINES_JOINED && joined.size() < width; line++) {
            int next = place.window().afterLineEnd(last);
            if (next == last || !place.window().has(next)) {
                return null;
            }
            last = place.scanner().scan(next, QuoteRule.LENIENT, 0, trial);
            List<String> more = trial.texts(place.dialect());
            if (trial.isQuoted(0) || isRowByItself(more)) {
                return null;
            }
            joined.set(joined.size() - 1, joined.get(joined.size() - 1) + "\n" + more.get(0));
            joined.addAll(more.subList(1, more.size()));
        }
        boolean whole = joined.size() == width && types.mismatches(joined) == 0;
        return whole && 2 * types.matches(joined) >= types.typed()
                ? new Mended(joined, Repair.LINES_JOINED, last, true)
                : null;
    }

    private boolean isRowByItself(List<String> cells) {
        return types.mismatches(cells) == 0 && types.matches(cells) > 0;
    }

    private Mended cutOrFilled(List<String> texts, int end, boolean spansLines) {
        if (texts.size() < width) {
            var filled = new ArrayList<>(texts);
            filled.addAll(Collections.nCopies(width - texts.size(), ""));
            return new Mended(filled, Repair.CELLS_ADDED, end, spansLines);
        }
        boolean nothingLost = texts.subList(width, texts.size()).stream().allMatch(String::isBlank);
        Repair repair = nothingLost ? Repair.EMPTY_CELL_DROPPED : Repair.CELLS_DROPPED;
        return new Mended(List.copyOf(texts.subList(0, width)), repair, end, spansLines);
    }
}
