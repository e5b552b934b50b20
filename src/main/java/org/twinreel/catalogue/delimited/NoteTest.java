package org.twinreel.catalogue.delimited;

import java.util.regex.Pattern;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.DrawnLine;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.catalogue.delimited.rows.RowReader;

/** Tells what people and programs write beside a table from its rows: totals, sources, counts of rows, drawn lines. */
final class NoteTest {
    private static final int NARROWEST_TABLE = 3;

    /** What DOS wrote at the end of a text. */
    private static final String END_OF_FILE = "\u001A";

    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)((grand |sub)?total(e|s)?|sum|average|mean|count|summe|gesamt|insgesamt|durchschnitt|moyenne|somme"
                    + "|suma|promedio|media)\\s*:?"
                    + "|(grand )?total(e|s)?\\b.{0,10}[\\d:].*"
                    + "|(data )?(sources?|quelle|fuente|fonte|notes?|remarks?|exported|generated|last updated)\\s*:.*"
                    + "|data from (the )?(database|source)\\b.*"
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
        if (DrawnLine.mayHave(row.firstCharacter()) && DrawnLine.is(row.rawText())) {
            return true;
        }
        if (width < NARROWEST_TABLE) {
            return false;
        }
        boolean alone = row.originalCount() == 1 && row.repair() == Repair.CELLS_ADDED;
        return (alone && row.isAfterBlankLine()) || hasOnlyPhrase(row);
    }

    /** Whether a text is such a phrase. */
    static boolean isPhrase(String text) {
        return PHRASE.matcher(text).matches();
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
