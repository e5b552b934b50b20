package org.twinreel.catalogue.values;

import java.util.List;

/** Which marks the numbers of a column have for decimals and for thousands. */
public enum NumberNotation {
    /** As in 1,234.5. */
    DECIMAL_POINT('.'),
    /** As in 1.234,5. */
    DECIMAL_COMMA(',');

    private static final int GROUP = 3;
    private static final String GROUP_MARKS = ",. '\u2019\u00A0\u202F";

    private final char decimalMark;

    NumberNotation(char decimalMark) {
        this.decimalMark = decimalMark;
    }

    /**
     * What a column's numbers say about their marks.
     *
     * @param point numbers that only make sense with a decimal point
     * @param comma numbers that only make sense with a decimal comma
     * @param either numbers such as 1,234 that make sense with both
     */
    public record Evidence(int point, int comma, int either) {
        public static Evidence of(List<String> cells) {
            int point = 0;
            int comma = 0;
            int either = 0;
            for (String cell : cells) {
                int lastPoint = cell.lastIndexOf('.');
                int lastComma = cell.lastIndexOf(',');
                if ((lastPoint >= 0 || lastComma >= 0) && cell.chars().noneMatch(Character::isLetter)) {
                    switch (vote(cell.strip(), lastPoint, lastComma)) {
                        case '.' -> point++;
                        case ',' -> comma++;
                        default -> either++;
                    }
                }
            }
            return new Evidence(point, comma, either);
        }

        /** The decimal mark that a number must have, or a blank. */
        private static char vote(String number, int lastPoint, int lastComma) {
            if (lastPoint >= 0 && lastComma >= 0) {
                return lastPoint > lastComma ? '.' : ',';
            }
            char mark = lastPoint >= 0 ? '.' : ',';
            char other = lastPoint >= 0 ? ',' : '.';
            int first = number.indexOf(mark);
            if (first != number.lastIndexOf(mark)) {
                return other;
            }
            int before = number.startsWith("-") || number.startsWith("+") ? first - 1 : first;
            boolean couldBeGroup = number.length() - first - 1 == GROUP
                    && before >= 1
                    && before <= GROUP
                    && number.charAt(first - before) != '0';
            return couldBeGroup ? ' ' : mark;
        }

        public Evidence plus(Evidence other) {
            return new Evidence(point + other.point, comma + other.comma, either + other.either);
        }
    }

    /** The notation that evidence is for; where it is for neither, {@code otherwise}. */
    public static NumberNotation of(Evidence evidence, NumberNotation otherwise) {
        if (evidence.point() == evidence.comma()) {
            return otherwise;
        }
        return evidence.comma() > evidence.point() ? DECIMAL_COMMA : DECIMAL_POINT;
    }

    /** A number with a decimal point and no marks for thousands; a text that is no such number stays as it is. */
    public String plain(String cell) {
        String number = cell.strip();
        int mark = number.indexOf(decimalMark);
        String whole = mark < 0 ? number : number.substring(0, mark);
        String rest = mark < 0 ? "" : "." + number.substring(mark + 1);
        if (mark >= 0 && mark == number.length() - 1) {
            return number;
        }
        String ungrouped = ungrouped(whole);
        return ungrouped.isEmpty() ? number : ungrouped + rest;
    }

    /** Digits without the marks between groups of three; empty where it is not so written. */
    private String ungrouped(String whole) {
        var digits = new StringBuilder();
        int since = -1;
        char groupMark = 0;
        for (int index = 0; index < whole.length(); index++) {
            char character = whole.charAt(index);
            boolean sign = index == 0 && (character == '-' || character == '+');
            if (sign || (character >= '0' && character <= '9')) {
                digits.append(character);
                since += since >= 0 ? 1 : 0;
            } else {
                boolean follows = since == GROUP || (since < 0 && index > 0 && index <= GROUP);
                boolean same = groupMark == 0 || groupMark == character;
                if (character == decimalMark || GROUP_MARKS.indexOf(character) < 0 || !follows || !same) {
                    return "";
                }
                groupMark = character;
                since = 0;
            }
        }
        return since < 0 || since == GROUP ? digits.toString() : "";
    }
}
