package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.export.Table;
import org.twinreel.ui.export.Table.Cell;

/** A board as tables that leave the program. */
final class BoardTables {
    private final Board board;
    private final Messages messages;

    BoardTables(Board board, Messages messages) {
        this.board = board;
        this.messages = messages;
    }

    /** A line a rank, the lists side by side: for people. */
    Table sideBySide() {
        var header = new ArrayList<String>();
        header.add("#");
        int lines = 0;
        for (Column column : board.columns().values()) {
            header.add(new ColumnWords(messages).title(column));
            header.add(messages.text("compare.similarity"));
            lines = Math.max(lines, column.places().size());
        }
        var rows = new ArrayList<List<Cell>>();
        for (int place = 0; place < lines; place++) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(place + 1L));
            for (Column column : board.columns().values()) {
                cells.addAll(titleAndScore(column.places(), place));
            }
            rows.add(cells);
        }
        return new Table(header, rows);
    }

    private List<Cell> titleAndScore(List<Place> places, int place) {
        if (place >= places.size()) {
            return List.of(Cell.of(""), Cell.of(""));
        }
        Place shown = places.get(place);
        return List.of(
                Cell.of(new ColumnWords(messages).named(shown.movie())),
                new Cell(
                        messages.text(
                                "compare.similarity.cell",
                                shown.recommendation().similarity()),
                        true));
    }

    /** A line a movie, list after list: for programs. */
    Table oneBelowTheOther() {
        List<String> header = List.of(
                "query_row",
                "query_tmdb_id",
                "query_title",
                "query_trained",
                "mode",
                "content_weight",
                "rank",
                "row",
                "tmdb_id",
                "title",
                "year",
                "language",
                "vote_average",
                "vote_count",
                "similarity",
                "content_similarity",
                "cf_similarity",
                "trained",
                "genres",
                "shared_genres");
        List<List<Cell>> rows = board.columns().values().stream()
                .flatMap(column -> column.places().stream().map(place -> line(column, place)))
                .toList();
        return new Table(header, rows);
    }

    private List<Cell> line(Column column, Place place) {
        var recommendation = place.recommendation();
        Movie movie = place.movie();
        return List.of(
                Cell.of((long) board.query().index()),
                Cell.of(board.query().tmdbId()),
                Cell.of(board.query().title()),
                Cell.of(Boolean.toString(board.queryTrained())),
                Cell.of(column.lane().key()),
                Double.isNaN(column.contentWeight()) ? Cell.of("") : Cell.of(column.contentWeight()),
                Cell.of((long) recommendation.rank()),
                Cell.of((long) movie.index()),
                Cell.of(movie.tmdbId()),
                Cell.of(movie.title()),
                movie.releaseYear().isPresent()
                        ? Cell.of((long) movie.releaseYear().getAsInt())
                        : Cell.of(""),
                Cell.of(movie.language()),
                Cell.of(movie.voteAverage()),
                Cell.of(movie.voteCount()),
                rounded(recommendation.similarity()),
                rounded(recommendation.contentSimilarity()),
                rounded(recommendation.cfSimilarity()),
                Cell.of(Boolean.toString(place.trained())),
                genres(movie.genres()),
                genres(place.sharedGenres()));
    }

    /** Embeddings are floats: more digits would say nothing. */
    private static Cell rounded(double similarity) {
        return new Cell(String.format(Locale.ROOT, "%.6f", similarity), true);
    }

    private static Cell genres(List<Genre> genres) {
        return Cell.of(genres.stream().map(Genre::name).collect(Collectors.joining("; ")));
    }
}
