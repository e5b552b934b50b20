package org.twinreel.catalogue;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether the cells of a column are what its name promises, as far as some rows show: a {@code rating} may be a vote
 * average or an age rating such as PG-13.
 */
final class ColumnCheck implements BiPredicate<Field, Integer> {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[\\d.,'\u2019\u00A0\u202F ]*\\d[\\d.,]*([eE][+-]?\\d+)?\\s*([kKmM万萬만%]|/\\s*\\d+)?");
    private static final int FEWEST_ROWS = 3;

    private final List<List<String>> rows;

    ColumnCheck(List<List<String>> rows) {
        this.rows = rows;
    }

    @Override
    public boolean test(Field field, Integer column) {
        List<String> cells = rows.stream()
                .filter(row -> column < row.size() && !MissingCell.is(field, row.get(column)))
                .map(row -> row.get(column).strip())
                .toList();
        if (cells.isEmpty()) {
            return true;
        }
        return switch (field) {
            case VOTE_AVERAGE, VOTE_COUNT, POPULARITY -> mostly(cells, cell -> isNumber(NumberText.bare(field, cell)));
            case ID -> mostly(cells, cell -> CellValue.whole(cell).isPresent());
            case RELEASE_DATE -> mostly(
                    cells, cell -> new ReleaseDates().year(cell).isPresent());
            case TITLE, OVERVIEW -> cells.size() < FEWEST_ROWS || !mostly(cells, ColumnCheck::isNumberOrLink);
            case GENRE_IDS, ORIGINAL_LANGUAGE -> true;
        };
    }

    static boolean isNumber(String cell) {
        return cell.length() <= 40 && NUMBER.matcher(cell).matches();
    }

    private static boolean isNumberOrLink(String cell) {
        return isNumber(cell) || cell.startsWith("http://") || cell.startsWith("https://");
    }

    private static boolean mostly(List<String> cells, Predicate<String> condition) {
        return 2 * cells.stream().filter(condition).count() > cells.size();
    }
}
