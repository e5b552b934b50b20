package org.twinreel.catalogue.values;

import java.util.List;
import org.twinreel.catalogue.SpreadsheetSafe;

/**
 * The formula with which files for Excel keep a cell a text: {@code ="007"} is 007. What such a cell means is the text;
 * other formulas stay as they are. A cell that was also made harmless has an apostrophe in front, and as no text of a
 * catalogue is such a formula, nothing else can be meant by it.
 */
public final class TextFormula {
    private static final char QUOTE = '"';

    /** Two quotes around a text of any length, and the sign before them. */
    private static final int SHORTEST = 3;

    private TextFormula() {}

    /** The text of a cell. */
    public static String text(String cell) {
        char first = cell.isEmpty() ? ' ' : cell.charAt(0);
        if (first != '=' && first != '\'') {
            return cell;
        }
        String formula = SpreadsheetSafe.text(cell).strip();
        int last = formula.length() - 1;
        boolean quoted = last >= SHORTEST - 1
                && formula.charAt(0) == '='
                && formula.charAt(1) == QUOTE
                && formula.charAt(last) == QUOTE;
        return quoted ? unquoted(formula.substring(2, last), cell) : cell;
    }

    /** Quotes within are doubled; a lone one shows that the formula does more than to name a text. */
    private static String unquoted(String inner, String otherwise) {
        boolean lone = inner.replace("\"\"", "").indexOf(QUOTE) >= 0;
        return lone ? otherwise : inner.replace("\"\"", "\"");
    }

    /** The texts of rows of cells. */
    public static List<List<String>> texts(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TextFormula::text).toList())
                .toList();
    }
}
