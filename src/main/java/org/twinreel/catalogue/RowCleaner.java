package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.twinreel.background.JobMonitor;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Makes movies of rows, and says of every other row why it makes none. A cell that is missing is not unreadable: the
 * two are counted apart.
 */
final class RowCleaner {
    private final List<Movie> movies = new ArrayList<>();
    private final Map<Integer, RejectedRow.Reason> rejected = new TreeMap<>();
    private final Set<Long> ids = new HashSet<>();
    private int duplicateIds;
    private int unreadableGenres;
    private int unreadableDates;
    private int unreadableNumbers;

    /** Cleans the rows of a table with a text column per {@link Field}. */
    RowCleaner(Table fields, JobMonitor monitor) {
        for (Row row : fields) {
            monitor.checkStopped();
            firstMissing(row).or(() -> keepIfUsable(row)).ifPresent(reason -> rejected.put(row.getRowNumber(), reason));
        }
    }

    private static Optional<RejectedRow.Reason> firstMissing(Row row) {
        if (cell(row, Field.TITLE).isEmpty()) {
            return Optional.of(RejectedRow.Reason.MISSING_TITLE);
        }
        if (cell(row, Field.OVERVIEW).isEmpty()) {
            return Optional.of(RejectedRow.Reason.MISSING_OVERVIEW);
        }
        if (cell(row, Field.VOTE_AVERAGE).isEmpty()) {
            return Optional.of(RejectedRow.Reason.MISSING_VOTE_AVERAGE);
        }
        return Optional.empty();
    }

    private Optional<RejectedRow.Reason> keepIfUsable(Row row) {
        OptionalDouble voteAverage = CellValue.decimal(cell(row, Field.VOTE_AVERAGE), 10.0);
        if (voteAverage.isEmpty()) {
            return Optional.of(RejectedRow.Reason.UNUSABLE_NUMBER);
        }
        OptionalLong id = whole(row, Field.ID);
        if (id.isPresent() && !ids.add(id.getAsLong())) {
            duplicateIds++;
        }
        movies.add(new Movie(
                movies.size(),
                id.orElse(row.getRowNumber()),
                cell(row, Field.TITLE),
                cell(row, Field.OVERVIEW),
                genres(row),
                releaseYear(row),
                voteAverage.getAsDouble(),
                whole(row, Field.VOTE_COUNT).orElse(0),
                popularity(row),
                cell(row, Field.ORIGINAL_LANGUAGE)));
        return Optional.empty();
    }

    private List<Genre> genres(Row row) {
        String cell = cell(row, Field.GENRE_IDS);
        Optional<List<Genre>> genres = CellValue.genres(cell);
        if (genres.isEmpty() && !cell.isEmpty()) {
            unreadableGenres++;
        }
        return genres.orElse(List.of());
    }

    private OptionalInt releaseYear(Row row) {
        String cell = cell(row, Field.RELEASE_DATE);
        OptionalInt year = CellValue.year(cell);
        if (year.isEmpty() && !cell.isEmpty()) {
            unreadableDates++;
        }
        return year;
    }

    private static String cell(Row row, Field field) {
        return row.getString(field.header());
    }

    private OptionalLong whole(Row row, Field field) {
        OptionalLong number = CellValue.whole(cell(row, field));
        countUnreadable(row, field, number.isPresent());
        return number;
    }

    private double popularity(Row row) {
        OptionalDouble number = CellValue.decimal(cell(row, Field.POPULARITY), Double.MAX_VALUE);
        countUnreadable(row, Field.POPULARITY, number.isPresent());
        return number.orElse(0);
    }

    private void countUnreadable(Row row, Field field, boolean readable) {
        if (!readable && !cell(row, field).isEmpty()) {
            unreadableNumbers++;
        }
    }

    /** The movies, in the table's order. */
    List<Movie> movies() {
        return movies;
    }

    /** Why a row makes no movie, by the row's number in the table, ascending. */
    Map<Integer, RejectedRow.Reason> rejected() {
        return rejected;
    }

    /** What was done, once the rejected rows' own text is known. */
    CleaningReport report(String file, List<RejectedRow> rejectedRows) {
        return new CleaningReport(
                file,
                movies.size() + rejected.size(),
                movies.size(),
                rejectedRows,
                duplicateIds,
                unreadableGenres,
                unreadableDates,
                unreadableNumbers);
    }
}
