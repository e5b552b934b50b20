package org.twinreel.catalogue.columns;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names that programs give to columns that have none: one word with a number that counts up, as in
 * {@code Column1, Column2} and {@code V1, V2}, or the number alone, or the letters of the alphabet.
 */
final class PlaceholderNames {
    private static final Pattern COUNTED = Pattern.compile("(\\D{0,20})(\\d{1,4})");
    private static final int FEWEST = 2;

    private PlaceholderNames() {}

    /** Whether all names of a table are such; the first, that of an index, may be missing. */
    static boolean are(List<String> names) {
        boolean isIndexed = !names.isEmpty() && names.get(0).isBlank();
        List<String> told = isIndexed ? names.subList(1, names.size()) : names;
        return told.size() >= FEWEST && (areCounted(told) || areLetters(told));
    }

    private static boolean areCounted(List<String> names) {
        Matcher first = COUNTED.matcher(names.get(0));
        if (!first.matches()) {
            return false;
        }
        int from = Integer.parseInt(first.group(2));
        for (int column = 1; column < names.size(); column++) {
            Matcher next = COUNTED.matcher(names.get(column));
            boolean counted = next.matches()
                    && next.group(1).equals(first.group(1))
                    && Integer.parseInt(next.group(2)) == from + column;
            if (!counted) {
                return false;
            }
        }
        return true;
    }

    private static boolean areLetters(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            String letter = String.valueOf((char) ('a' + column));
            if (column >= 26 || !names.get(column).equalsIgnoreCase(letter)) {
                return false;
            }
        }
        return true;
    }
}
