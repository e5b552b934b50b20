package org.twinreel.catalogue.delimited.cells;

/** Tells whether a text is written as a date or a time of day. */
final class DateShape {
    private DateShape() {}

    /** Whether it is a date, such as {@code 1994-09-23}, {@code 23/9/94} or {@code 1994-09-23 20:15:00}. */
    static boolean isDate(String text) {
        int index = digits(text, 0);
        if (index == 0 || index > 4 || index >= text.length()) {
            return false;
        }
        char mark = text.charAt(index);
        if (mark != '-' && mark != '/' && mark != '.') {
            return false;
        }
        int second = digits(text, index + 1);
        int secondEnd = index + 1 + second;
        if (second == 0 || second > 2 || secondEnd >= text.length() || text.charAt(secondEnd) != mark) {
            return false;
        }
        int third = digits(text, secondEnd + 1);
        int end = secondEnd + 1 + third;
        boolean oneYear = ((index == 4) != (third == 4)) || (index <= 2 && third == 2);
        if (third == 0 || third > 4 || !oneYear) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        return (text.charAt(end) == ' ' || text.charAt(end) == 'T') && isTime(text.substring(end + 1));
    }

    /** Whether it is a time of day, such as {@code 20:15} or {@code 20:15:00.000Z}. */
    static boolean isTime(String text) {
        int hours = digits(text, 0);
        if (hours == 0 || hours > 2 || hours + 3 > text.length() || text.charAt(hours) != ':') {
            return false;
        }
        if (digits(text, hours + 1) != 2) {
            return false;
        }
        for (int index = hours + 3; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean part = (character >= '0' && character <= '9') || ":.,+- ZAPMapm".indexOf(character) >= 0;
            if (!part) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return Math.max(0, index - from);
    }
}
