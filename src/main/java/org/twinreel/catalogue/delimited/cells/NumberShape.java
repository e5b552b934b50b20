package org.twinreel.catalogue.delimited.cells;

/** Tells whether a text is written as a number, with whatever marks for decimals and thousands. */
final class NumberShape {
    private NumberShape() {}

    /** Whether it is: {@code 7}, {@code -7.5}, {@code 7,5}, {@code 1,234.5}, {@code 1.234,5}, {@code 1e-3}. */
    static boolean is(String text) {
        int index = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int digits = 0;
        int sinceMark = -1;
        char mark = 0;
        boolean last = false;
        for (; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                digits++;
                sinceMark += sinceMark >= 0 ? 1 : 0;
            } else if (character == '.' || character == ',' || character == '\u00A0' || character == '\'') {
                boolean groupEnds = mark == 0 || sinceMark == 3;
                if (last || !groupEnds || (digits == 0 && character != '.')) {
                    return false;
                }
                last = mark != 0 && character != mark;
                mark = character;
                sinceMark = 0;
            } else {
                return digits > 0 && isExponent(text, index);
            }
        }
        return digits > 0;
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int index = from + 1;
        if (index < text.length() && (text.charAt(index) == '-' || text.charAt(index) == '+')) {
            index++;
        }
        int first = index;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index == text.length() && index > first && index - first <= 3;
    }
}
