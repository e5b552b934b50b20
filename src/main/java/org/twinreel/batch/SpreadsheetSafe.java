package org.twinreel.batch;

/**
 * Text cells that no spreadsheet takes for a formula. A cell that begins with {@code = + - @}, their full-width twins, a
 * tab or a line break gets an apostrophe in front, and so does a cell that begins with an apostrophe; whoever reads the
 * file takes one leading apostrophe off and has the text again.
 */
final class SpreadsheetSafe {
    private static final String MARK = "'";
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;

    private SpreadsheetSafe() {}

    /** The text as a harmless cell. */
    static String cell(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }
}
