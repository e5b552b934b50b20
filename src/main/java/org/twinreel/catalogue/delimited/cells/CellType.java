package org.twinreel.catalogue.delimited.cells;

/** What kind of thing a cell looks like; tells a right way of cutting rows from a wrong one, and a header from a row. */
public enum CellType {
    EMPTY,
    NUMBER,
    DATE,
    TIME,
    MONEY,
    FLAG,
    LINK,
    LIST,
    /** A word or a code without blanks. */
    WORD,
    TEXT;

    private static final int LONGEST_LOOKED_AT = 64;
    private static final String CURRENCIES = "$\u20AC\u00A3\u00A5";

    /** Whether cells of this type are of a form that text has by chance only. */
    public boolean isTyped() {
        return this != EMPTY && this != WORD && this != TEXT;
    }

    /** The type of a cell; blanks around it do not count. */
    public static CellType of(CharSequence cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && cell.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && cell.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from == to) {
            return EMPTY;
        }
        if (to - from > LONGEST_LOOKED_AT) {
            return ofLong(cell, from, to);
        }
        return ofShort(cell.subSequence(from, to).toString());
    }

    private static CellType ofLong(CharSequence cell, int from, int to) {
        String start = cell.subSequence(from, from + LONGEST_LOOKED_AT).toString();
        if (isList(start.charAt(0), cell.charAt(to - 1))) {
            return LIST;
        }
        return isLink(start) && !hasBlank(cell, from, to) ? LINK : TEXT;
    }

    private static CellType ofShort(String cell) {
        char first = cell.charAt(0);
        char last = cell.charAt(cell.length() - 1);
        if (isList(first, last)) {
            return LIST;
        }
        boolean digits = isDigit(first) || isDigit(last) || last == '%';
        if (digits && NumberShape.is(last == '%' ? cell.substring(0, cell.length() - 1) : cell)) {
            return NUMBER;
        }
        if (isDigit(first) && DateShape.isTime(cell)) {
            return TIME;
        }
        if (isDigit(first) && DateShape.isDate(cell)) {
            return DATE;
        }
        if (isMoney(cell, first, last)) {
            return MONEY;
        }
        return isLink(cell) && !hasBlank(cell, 0, cell.length()) ? LINK : word(cell);
    }

    private static CellType word(String cell) {
        if (MissingText.is(cell)) {
            return EMPTY;
        }
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return FLAG;
        }
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            if (!Character.isLetterOrDigit(character) && "_-.#".indexOf(character) < 0) {
                return TEXT;
            }
        }
        return WORD;
    }

    private static boolean isList(char first, char last) {
        return (first == '[' && last == ']') || (first == '{' && last == '}');
    }

    private static boolean isMoney(String cell, char first, char last) {
        if (CURRENCIES.indexOf(first) >= 0) {
            return NumberShape.is(cell.substring(1).strip());
        }
        return CURRENCIES.indexOf(last) >= 0
                && NumberShape.is(cell.substring(0, cell.length() - 1).strip());
    }

    private static boolean isLink(String cell) {
        return cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("www.");
    }

    private static boolean hasBlank(CharSequence cell, int from, int to) {
        for (int index = from; index < to; index++) {
            if (cell.charAt(index) <= ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
