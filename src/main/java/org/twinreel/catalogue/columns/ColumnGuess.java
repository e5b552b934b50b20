package org.twinreel.catalogue.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.values.CellValue;
import org.twinreel.catalogue.values.GenreCells;
import org.twinreel.catalogue.values.MissingCell;
import org.twinreel.catalogue.values.ReleaseDates;

/** Guesses which column holds which field where no header says so: by what most of its cells look like. */
final class ColumnGuess {
    private static final int SHORTEST_OVERVIEW = 40;
    private static final int LONGEST_TITLE = 80;
    private static final int FEWEST_CELLS = 3;

    /** No column stands beside this one. */
    private static final int NOWHERE = -2;

    private final List<SampledColumn> free = new ArrayList<>();
    private final Map<Field, Integer> found = new EnumMap<>(Field.class);

    private ColumnGuess(List<List<String>> rows) {
        this(rows, Set.of());
    }

    private ColumnGuess(List<List<String>> rows, Collection<Integer> taken) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int position = 0; position < width; position++) {
            int at = position;
            List<String> cells = rows.stream()
                    .map(row -> row.get(at).strip())
                    .filter(cell -> !MissingCell.is(Field.POPULARITY, cell))
                    .toList();
            if (!cells.isEmpty() && !taken.contains(position)) {
                free.add(new SampledColumn(position, cells));
            }
        }
    }

    /** The positions of the fields that were told by the cells of some rows, all of the same number of cells. */
    static Map<Field, Integer> of(List<List<String>> rows) {
        var guess = new ColumnGuess(rows);
        guess.take(Field.GENRE_IDS, ColumnGuess::isGenres);
        guess.take(Field.RELEASE_DATE, column -> column.mostly(cell -> !isNumber(cell) && ReleaseDates.isDate(cell)));
        guess.take(Field.RELEASE_DATE, column -> column.mostly(ColumnGuess::isYear));
        guess.takeOverview();
        guess.take(Field.ORIGINAL_LANGUAGE, column -> column.mostly(ColumnGuess::isLanguage));
        guess.takeTitle();
        guess.takeNumbers();
        return guess.found;
    }

    /**
     * The title and the overview among the columns whose names say nothing, where the cells leave little doubt.
     *
     * @param taken columns that are known to hold something else
     */
    static Map<Field, Integer> ofRequired(List<List<String>> rows, Collection<Integer> taken) {
        var guess = new ColumnGuess(rows, taken);
        guess.free.removeIf(column -> column.cells().size() < FEWEST_CELLS || column.mostly(ColumnGuess::isNoProse));
        guess.take(
                Field.OVERVIEW,
                column -> column.isDistinct() && column.meanLength() >= SHORTEST_OVERVIEW && column.isProse());
        guess.takeTitle();
        return guess.found;
    }

    private void takeTitle() {
        take(
                Field.TITLE,
                column -> !column.mostly(ColumnGuess::isNoProse)
                        && column.isDistinct()
                        && column.meanLength() <= LONGEST_TITLE);
    }

    /** Votes stand behind their average, or else before it; an id stands before the title, or counts the rows. */
    private void takeNumbers() {
        free.removeIf(column -> column.mostly(ColumnGuess::isYear));
        take(Field.VOTE_AVERAGE, column -> isRating(column) && isWholeAt(column.position() + 1));
        take(Field.VOTE_AVERAGE, ColumnGuess::isRating);
        int average = found.getOrDefault(Field.VOTE_AVERAGE, NOWHERE);
        boolean lone = free.stream().filter(SampledColumn::isWhole).count() == 1;
        int title = found.getOrDefault(Field.TITLE, NOWHERE);
        take(Field.ID, column -> column.isWhole() && column.isDistinct() && column.isAscending());
        take(
                Field.ID,
                column -> column.isWhole()
                        && column.isDistinct()
                        && column.position() < title
                        && !(lone && isBeside(column, average)));
        take(Field.VOTE_COUNT, column -> column.isWhole() && column.position() == average + 1);
        take(Field.VOTE_COUNT, column -> column.isWhole() && isBeside(column, average) && !column.couldBeMinutes());
        take(Field.VOTE_COUNT, column -> column.isWhole() && !column.couldBeMinutes());
        take(Field.POPULARITY, column -> column.mostly(ColumnGuess::isNumber) && !column.isWhole());
    }

    private static boolean isRating(SampledColumn column) {
        return column.mostly(ColumnGuess::isVote) && !column.isWhole();
    }

    private boolean isWholeAt(int position) {
        return free.stream().anyMatch(column -> column.position() == position && column.isWhole());
    }

    private static boolean isBeside(SampledColumn column, int position) {
        return Math.abs(column.position() - position) == 1;
    }

    private void take(Field field, Predicate<SampledColumn> condition) {
        if (!found.containsKey(field)) {
            free.stream().filter(condition).findFirst().ifPresent(column -> assign(field, column));
        }
    }

    private void takeOverview() {
        Optional<SampledColumn> longest = free.stream()
                .filter(column -> column.meanLength() >= SHORTEST_OVERVIEW && !column.mostly(ColumnGuess::isNoProse))
                .max(Comparator.comparingDouble(SampledColumn::meanLength));
        longest.ifPresent(column -> assign(Field.OVERVIEW, column));
    }

    private void assign(Field field, SampledColumn column) {
        found.put(field, column.position());
        free.remove(column);
    }

    private static boolean isGenres(SampledColumn column) {
        var read = new GenreCells(column.cells());
        return column.mostly(cell -> !isNumber(cell)
                && read.genres(cell)
                        .filter(genres -> genres.stream()
                                .allMatch(genre -> Genre.tmdbGenres().contains(genre)))
                        .isPresent());
    }

    private static boolean isNoProse(String cell) {
        boolean list = cell.startsWith("[") || cell.startsWith("{");
        boolean figures = cell.chars().noneMatch(Character::isLetter);
        return list || figures || cell.startsWith("http") || cell.startsWith("/") || ReleaseDates.isDate(cell);
    }

    private static boolean isNumber(String cell) {
        return CellValue.decimal(cell.replace(',', '.'), Double.MAX_VALUE).isPresent();
    }

    private static boolean isVote(String cell) {
        return CellValue.decimal(cell.replace(',', '.'), 10.0).isPresent();
    }

    private static boolean isYear(String cell) {
        return cell.length() == 4
                && (cell.startsWith("19") || cell.startsWith("20"))
                && CellValue.whole(cell).isPresent();
    }

    private static boolean isLanguage(String cell) {
        return cell.length() == 2 && cell.chars().allMatch(Character::isLowerCase);
    }
}
