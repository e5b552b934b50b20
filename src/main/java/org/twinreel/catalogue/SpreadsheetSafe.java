package org.twinreel.catalogue;

import java.util.regex.Pattern;

/**
 * Text cells that no spreadsheet takes for a formula, and back. A text that, after any apostrophes and then tabs and
 * line breaks, which some programs pass over, begins with {@code = + - @} or their full-width twins gets an apostrophe
 * in front; whoever reads the file takes it off again.
 */
public final class SpreadsheetSafe {
    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String PASSED_OVER = "\t\r\n";

    /** As spreadsheets and programs write it: {@code -2,610.12}, {@code -1.5e-16}, {@code +12 %}, {@code -$3}. */
    private static final Pattern SIGNED_NUMBER =
            Pattern.compile("[-+]\\p{Sc}?[.,]?\\d[\\d.,' \u00A0\u202F]*([eE][-+]?\\d+)? ?[%\\p{Sc}]?");

    private SpreadsheetSafe() {}

    /** The text as a harmless cell. */
    public static String cell(String text) {
        return isDangerous(text) ? MARK + text : text;
    }

    /**
     * A cell of unknown data as a harmless one. What is no formula stays as it is: a number, a sign by itself, and a
     * cell that is marked already.
     */
    public static String dataCell(String cell) {
        boolean harmless = cell.length() < 2 || cell.charAt(0) == MARK || isNumber(cell);
        return harmless ? cell : cell(cell);
    }

    /** The text behind a harmless cell. */
    public static String text(String cell) {
        boolean marked = !cell.isEmpty() && cell.charAt(0) == MARK && isDangerous(cell);
        return marked ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        int index = 0;
        while (index < text.length() && text.charAt(index) == MARK) {
            index++;
        }
        while (index < text.length() && PASSED_OVER.indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index < text.length() && DANGEROUS.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isNumber(String text) {
        return SIGNED_NUMBER.matcher(text).matches();
    }
}
