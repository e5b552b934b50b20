package org.twinreel.catalogue.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.SpreadsheetSafe;
import org.twinreel.catalogue.values.GenreCells;
import org.twinreel.catalogue.values.ReleaseDates;

/**
 * Makes movies of rows, and says of every other row why it makes none. A cell that is missing is not unreadable: the
 * two are counted apart.
 */
final class RowCleaner {
    private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    private final List<Movie> movies = new ArrayList<>();
    private final NavigableMap<Integer, RejectedRow.Reason> rejected = new TreeMap<>();
    private final Set<Long> ids = new HashSet<>();
    private final boolean hasVoteAverage;
    private final boolean hasYearsInTitles;
    private int yearsFromTitles;
    private final Numbers numbers;
    private final MisplacedCells misplaced;
    private final ReleaseDates dates;
    private final GenreCells genreCells;
    private int duplicateIds;
    private int unreadableGenres;
    private int unreadableDates;
    private int unreadableNumbers;

    /** Cleans the rows of a table, of whose fields some are absent. */
    RowCleaner(FileTable table, Set<Field> absent, JobMonitor monitor) {
        for (Field field : Field.values()) {
            columns.put(field, table.column(field));
        }
        hasVoteAverage = !absent.contains(Field.VOTE_AVERAGE);
        hasYearsInTitles = absent.contains(Field.RELEASE_DATE) && endWithYears(table.column(Field.TITLE));
        numbers = new Numbers(table);
        misplaced = new MisplacedCells(columns, numbers);
        dates = new ReleaseDates(table.column(Field.RELEASE_DATE));
        genreCells = new GenreCells(table.column(Field.GENRE_IDS));
        for (int row = 0; row < table.rows(); row++) {
            monitor.checkStopped();
            int at = row;
            Optional<RejectedRow.Reason> reason = firstMissing(
                    field -> !absent.contains(field) && cell(at, field).isEmpty());
            if (reason.isEmpty()) {
                reason = keepIfUsable(row);
            }
            if (reason.isPresent()) {
                rejected.put(row, reason.get());
            }
        }
    }

    /** What of the cells that every movie needs is missing first. */
    static Optional<RejectedRow.Reason> firstMissing(Predicate<Field> isMissing) {
        if (isMissing.test(Field.TITLE)) {
            return Optional.of(RejectedRow.Reason.MISSING_TITLE);
        }
        if (isMissing.test(Field.OVERVIEW)) {
            return Optional.of(RejectedRow.Reason.MISSING_OVERVIEW);
        }
        if (isMissing.test(Field.VOTE_AVERAGE)) {
            return Optional.of(RejectedRow.Reason.MISSING_VOTE_AVERAGE);
        }
        return Optional.empty();
    }

    private Optional<RejectedRow.Reason> keepIfUsable(int row) {
        OptionalDouble voteAverage =
                hasVoteAverage ? numbers.voteAverage(cell(row, Field.VOTE_AVERAGE)) : OptionalDouble.of(0.0);
        if (voteAverage.isEmpty()) {
            return Optional.of(RejectedRow.Reason.UNUSABLE_NUMBER);
        }
        if (misplaced.at(row)) {
            return Optional.of(RejectedRow.Reason.CELLS_MISPLACED);
        }
        OptionalLong id = whole(row, Field.ID);
        if (id.isPresent() && !ids.add(id.getAsLong())) {
            duplicateIds++;
        }
        movies.add(new Movie(
                movies.size(),
                id.orElse(row),
                SpreadsheetSafe.text(cell(row, Field.TITLE)),
                SpreadsheetSafe.text(cell(row, Field.OVERVIEW)),
                genres(row),
                releaseYear(row),
                voteAverage.getAsDouble(),
                whole(row, Field.VOTE_COUNT).orElse(0),
                popularity(row),
                SpreadsheetSafe.text(cell(row, Field.ORIGINAL_LANGUAGE))));
        return Optional.empty();
    }

    private List<Genre> genres(int row) {
        String cell = cell(row, Field.GENRE_IDS);
        Optional<List<Genre>> genres = genreCells.genres(cell);
        if (genres.isEmpty() && !cell.isEmpty()) {
            unreadableGenres++;
        }
        return genres.orElse(List.of());
    }

    private static boolean endWithYears(List<String> titles) {
        long years = titles.stream()
                .filter(title -> ReleaseDates.yearOfTitle(title).isPresent())
                .count();
        return 2 * years > titles.size();
    }

    private OptionalInt releaseYear(int row) {
        if (hasYearsInTitles) {
            OptionalInt year = ReleaseDates.yearOfTitle(cell(row, Field.TITLE));
            yearsFromTitles += year.isPresent() ? 1 : 0;
            return year;
        }
        String cell = cell(row, Field.RELEASE_DATE);
        OptionalInt year = dates.year(cell);
        if (year.isEmpty() && !cell.isEmpty()) {
            unreadableDates++;
        }
        return year;
    }

    @SuppressWarnings("NullAway") // every field has its column, all of the same length
    private String cell(int row, Field field) {
        return columns.get(field).get(row);
    }

    private OptionalLong whole(int row, Field field) {
        OptionalLong number = numbers.whole(field, cell(row, field));
        countUnreadable(row, field, number.isPresent());
        return number;
    }

    private double popularity(int row) {
        OptionalDouble number = numbers.decimal(Field.POPULARITY, cell(row, Field.POPULARITY), Double.MAX_VALUE);
        countUnreadable(row, Field.POPULARITY, number.isPresent());
        return number.orElse(0);
    }

    private void countUnreadable(int row, Field field, boolean readable) {
        if (!readable && !cell(row, field).isEmpty()) {
            unreadableNumbers++;
        }
    }

    /** The movies, in the table's order. */
    List<Movie> movies() {
        return movies;
    }

    /** Why a row makes no movie, by the row's number in the table, ascending. */
    NavigableMap<Integer, RejectedRow.Reason> rejected() {
        return rejected;
    }

    /** Whether the years of release, which no column has, are those that end the titles. */
    boolean hasYearsInTitles() {
        return hasYearsInTitles;
    }

    /** What a person should know about the cells' forms. */
    List<ReadingNotice> notices() {
        var notices = new ArrayList<ReadingNotice>();
        if (hasYearsInTitles) {
            notices.add(new ReadingNotice(
                    ReadingNotice.Kind.YEARS_FROM_TITLES, List.of(Integer.toString(yearsFromTitles))));
        }
        notices.addAll(dates.notices());
        notices.addAll(numbers.notices());
        notices.addAll(genreCells.notices());
        return notices;
    }

    /** What was done, once the rejected rows' own text is known; they may be more than the cleaner rejected. */
    CleaningReport report(String file, List<RejectedRow> rejectedRows) {
        return new CleaningReport(
                file,
                movies.size() + rejectedRows.size(),
                movies.size(),
                rejectedRows,
                duplicateIds,
                unreadableGenres,
                unreadableDates,
                unreadableNumbers);
    }
}
