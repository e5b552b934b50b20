package org.twinreel.catalogue.delimited.format;

import java.util.List;

/** Tells a row of values from names where no column has a type: sentences, and codes such as all of a column are. */
final class ValueForm {
    private static final int FEWEST_ROWS = 3;
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 3;
    private static final int FEWEST_BLANKS = 3;

    private ValueForm() {}

    /** Whether a row holds a sentence, or a code of capitals above nothing but codes of as many. */
    static boolean has(List<String> row, List<List<String>> body) {
        if (row.stream().anyMatch(ValueForm::isSentence)) {
            return true;
        }
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int length = row.get(column).length();
            boolean codes = isCode(row.get(column))
                    && body.size() >= FEWEST_ROWS
                    && body.stream()
                            .allMatch(other ->
                                    at < other.size() && other.get(at).length() == length && isCode(other.get(at)));
            if (codes) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of a list of one column is a name, or several: one word, without a digit. */
    static boolean isNameOfList(String cell) {
        return cell.strip()
                .chars()
                .noneMatch(character -> Character.isWhitespace(character) || Character.isDigit(character));
    }

    private static boolean isSentence(String cell) {
        return cell.endsWith(".")
                && cell.chars().filter(character -> character == ' ').count() >= FEWEST_BLANKS;
    }

    private static boolean isCode(String cell) {
        return cell.length() >= SHORTEST_CODE
                && cell.length() <= LONGEST_CODE
                && cell.chars().allMatch(character -> character >= 'A' && character <= 'Z');
    }
}
