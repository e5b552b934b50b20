package org.twinreel.catalogue.delimited;

import java.util.regex.Pattern;

/** Tells what people and programs write beside a table from its rows: totals, sources, counts of rows, drawn lines. */
final class NoteTest {
    private static final int NARROWEST_TABLE = 3;
    private static final int FEWEST_STROKES = 3;
    private static final String STROKES = "-=_\u2500\u2501\u2550";
    private static final String CORNERS = "+|: \t\u2502\u253C\u251C\u2524";

    /** What DOS wrote at the end of a text. */
    private static final String END_OF_FILE = "\u001A";

    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)((grand |sub)?total(e|s)?|sum|average|mean|count|summe|gesamt|insgesamt|durchschnitt|moyenne|somme"
                    + "|suma|promedio|media)\\s*:?"
                    + "|(grand )?total(e|s)?\\b.{0,10}[\\d:].*"
                    + "|(data )?(sources?|quelle|fuente|fonte|notes?|remarks?|exported|generated|last updated)\\s*:.*"
                    + "|(exported|generated|downloaded|created|retrieved) (on|at|from|by|with) .*"
                    + "|(\u00A9|\\(c\\) ?\\d|copyright\\b).*"
                    + "|\\(?\\d+ (rows?|records?|entries|results?|zeilen|lignes|filas)\\b.*");

    private NoteTest() {}

    /** Whether a row is none of a table of {@code width} columns but a note beside it. */
    static boolean isNote(RowReader row, int width) {
        if (width < 2) {
            return false;
        }
        if (row.originalCount() == 1 && row.rawText().strip().equals(END_OF_FILE)) {
            return true;
        }
        if (mayBeRule(row.firstCharacter()) && isRule(row.rawText())) {
            return true;
        }
        if (width < NARROWEST_TABLE) {
            return false;
        }
        boolean alone = row.originalCount() == 1 && row.repair() == Repair.CELLS_ADDED;
        return (alone && row.isAfterBlankLine()) || hasOnlyPhrase(row);
    }

    /** Whether a row is a line drawn with dashes, as databases and people put below a header. */
    static boolean isRule(String text) {
        int strokes = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean stroke = STROKES.indexOf(character) >= 0;
            if (!stroke && CORNERS.indexOf(character) < 0 && character != ',' && character != ';') {
                return false;
            }
            strokes += stroke ? 1 : 0;
        }
        return strokes >= FEWEST_STROKES;
    }

    /** Whether a text is such a phrase. */
    static boolean isPhrase(String text) {
        return PHRASE.matcher(text).matches();
    }

    private static boolean mayBeRule(char first) {
        return STROKES.indexOf(first) >= 0 || CORNERS.indexOf(first) >= 0;
    }

    /** Whether a row begins with such a phrase and holds nothing else but numbers; ends at the second text. */
    private static boolean hasOnlyPhrase(RowReader row) {
        String phrase = "";
        for (int cell = 0; cell < row.count(); cell++) {
            if (!row.isMissing(cell)) {
                String text = row.cell(cell).strip();
                boolean number = CellType.of(text) == CellType.NUMBER;
                if (number == phrase.isEmpty()) {
                    return false;
                }
                phrase = number ? phrase : text;
            }
        }
        return !phrase.isEmpty() && PHRASE.matcher(phrase).matches();
    }
}
