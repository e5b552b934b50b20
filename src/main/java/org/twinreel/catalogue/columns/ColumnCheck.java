package org.twinreel.catalogue.columns;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.values.CellValue;
import org.twinreel.catalogue.values.GenreCells;
import org.twinreel.catalogue.values.MissingCell;
import org.twinreel.catalogue.values.NumberText;
import org.twinreel.catalogue.values.ReleaseDates;

/**
 * Whether the cells of a column are what its name promises, as far as some rows show: a {@code rating} may be a vote
 * average or an age rating such as PG-13, {@code Ratings} an average or how many there are.
 */
final class ColumnCheck {
    /** Of no rows, by which every column suits every field. */
    static final ColumnCheck NONE = new ColumnCheck(List.of());

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[\\d.,'\u2019\u00A0\u202F ]*\\d[\\d.,]*([eE][+-]?\\d+)?\\s*([kKmM万萬만%]|/\\s*\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,2}[.,](?!0+$)\\d{1,2}");
    private static final double BEST_RATING = 100.0;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_OVERVIEW = 15;
    private static final int LONGEST_LANGUAGE = 20;

    private final List<List<String>> rows;

    ColumnCheck(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Whether a column may be a field's; one without cells may. */
    boolean suits(Field field, int column) {
        List<String> cells = cells(field, column);
        return cells.isEmpty() || suits(field, cells);
    }

    /** Whether a column cannot but be a field's, as far as cells tell. */
    boolean isSure(Field field, int column) {
        List<String> cells = cells(field, column);
        return !cells.isEmpty() && suits(field, cells) && isSure(field, cells);
    }

    /** Whether a column has no cells to look at. */
    boolean isEmpty(Field field, int column) {
        return cells(field, column).isEmpty();
    }

    private List<String> cells(Field field, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !MissingCell.is(field, row.get(column)))
                .map(row -> row.get(column).strip())
                .toList();
    }

    private static boolean suits(Field field, List<String> cells) {
        return switch (field) {
            case VOTE_AVERAGE -> mostly(cells, cell -> isRating(cell, BEST_RATING));
            case VOTE_COUNT -> mostly(cells, cell -> isNumber(NumberText.bare(field, cell)))
                    && !mostly(cells, cell -> FRACTION.matcher(cell).matches());
            case POPULARITY -> mostly(cells, cell -> isNumber(NumberText.bare(field, cell)));
            case ID -> mostly(cells, cell -> CellValue.whole(cell).isPresent());
            case RELEASE_DATE -> areReleases(cells);
            case TITLE, OVERVIEW -> cells.size() < FEWEST_ROWS || !mostly(cells, ColumnCheck::isNumberOrLink);
            case ORIGINAL_LANGUAGE -> !mostly(cells, ColumnCheck::isNumber);
            case GENRE_IDS -> true;
        };
    }

    private static boolean isSure(Field field, List<String> cells) {
        return switch (field) {
            case TITLE -> meanLength(cells) <= LONGEST_TITLE && !mostly(cells, ReleaseDates::isDate);
            case OVERVIEW -> meanLength(cells) >= SHORTEST_OVERVIEW && mostly(cells, cell -> cell.indexOf(' ') > 0);
            case VOTE_AVERAGE -> 10
                            * cells.stream()
                                    .filter(cell -> isRating(cell, 10.0))
                                    .count()
                    >= 9L * cells.size();
            case GENRE_IDS -> areGenres(cells);
            case RELEASE_DATE -> mostly(cells, cell -> !isDayNumber(cell));
            case ORIGINAL_LANGUAGE -> mostly(cells, cell -> cell.length() <= LONGEST_LANGUAGE);
            default -> true;
        };
    }

    private static boolean isRating(String cell, double best) {
        String number = NumberText.bare(Field.VOTE_AVERAGE, cell);
        boolean ofItsOwnScale = number.indexOf('/') >= 0 || number.indexOf('%') >= 0;
        return isNumber(number)
                && (ofItsOwnScale
                        || CellValue.decimal(number.replace(',', '.'), best).isPresent());
    }

    private static boolean areReleases(List<String> cells) {
        var dates = new ReleaseDates(cells);
        return mostly(cells, cell -> {
            OptionalInt year = dates.year(cell);
            return year.isPresent() && ReleaseDates.isOfFilm(year.getAsInt());
        });
    }

    private static boolean isDayNumber(String cell) {
        return cell.length() == 5 && CellValue.whole(cell).isPresent();
    }

    /** Whether half of all that the cells list are TMDB's. */
    private static boolean areGenres(List<String> cells) {
        var read = new GenreCells(cells);
        int known = 0;
        int all = 0;
        for (String cell : cells) {
            List<Genre> genres = read.genres(cell).orElse(List.of());
            known += (int) genres.stream().filter(Genre.tmdbGenres()::contains).count();
            all += Math.max(1, genres.size());
        }
        return 2 * known >= all;
    }

    private static double meanLength(List<String> cells) {
        return cells.stream().mapToInt(String::length).average().orElse(0.0);
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
