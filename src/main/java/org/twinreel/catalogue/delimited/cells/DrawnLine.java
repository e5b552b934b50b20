package org.twinreel.catalogue.delimited.cells;

/** Tells a line drawn with dashes, as databases and people put below a header. */
public final class DrawnLine {
    private static final int FEWEST_STROKES = 3;
    private static final String STROKES = "-=_\u2500\u2501\u2550";
    private static final String CORNERS = "+|: \t\u2502\u253C\u251C\u2524";

    private DrawnLine() {}

    /** Whether a text is such a line; delimiters may part it. */
    public static boolean is(String text) {
        int strokes = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!mayHave(character) && character != ',' && character != ';') {
                return false;
            }
            strokes += STROKES.indexOf(character) >= 0 ? 1 : 0;
        }
        return strokes >= FEWEST_STROKES;
    }

    /** Whether such a line may begin with, or have, this character. */
    public static boolean mayHave(char character) {
        return STROKES.indexOf(character) >= 0 || CORNERS.indexOf(character) >= 0;
    }
}
