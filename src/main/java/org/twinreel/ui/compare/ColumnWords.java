package org.twinreel.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.search.MovieField;

/** What a list and its movies are called. */
final class ColumnWords {
    private final Messages messages;

    ColumnWords(Messages messages) {
        this.messages = messages;
    }

    /** The name of a list; a blend says its weights. */
    String title(Column column) {
        return column.blended()
                ? messages.text("compare.blend", column.contentWeight(), 1 - column.contentWeight())
                : ranked(column.lane());
    }

    /** The name of a list in its own head, where its weights stand in a line of their own. */
    String name(Column column) {
        return column.blended() ? messages.text("compare.blend.title") : ranked(column.lane());
    }

    private String ranked(Lane lane) {
        return messages.text(lane == Lane.RANDOM ? "compare.control" : "mode." + lane.key());
    }

    /** What a list is ranked by, or, where that is chance, that it is. */
    String ranking(Board board, Column column) {
        if (column.blended()) {
            return board.queryTrained()
                    ? messages.text("compare.ranking.blend", column.contentWeight(), 1 - column.contentWeight())
                    : messages.text("compare.ranking.blend.chance", column.contentWeight());
        }
        String half = messages.text(board.queryTrained() ? "compare.part.cf" : "compare.part.chance");
        return switch (column.lane()) {
            case HYBRID -> messages.text("compare.ranking.hybrid", half);
            case CF -> messages.text(board.queryTrained() ? "compare.ranking.cf" : "compare.ranking.cf.untrained");
            default -> messages.text("compare.ranking." + column.lane().key());
        };
    }

    /** A title with its year. */
    String named(Movie movie) {
        return MovieField.named(movie);
    }

    /** The year as a person reads it. */
    String year(Movie movie) {
        return movie.releaseYear().isPresent()
                ? Integer.toString(movie.releaseYear().getAsInt())
                : messages.text("common.unknown");
    }

    /** A movie's genres on one line. */
    static String genres(List<Genre> genres) {
        return genres.stream().map(Genre::name).collect(Collectors.joining(", "));
    }

    /** Everything about a place, for hovering. */
    String details(Place place) {
        Movie movie = place.movie();
        var recommendation = place.recommendation();
        String shared =
                place.sharedGenres().isEmpty() ? messages.text("compare.place.none") : genres(place.sharedGenres());
        String facts = messages.text(
                "compare.place.details",
                named(movie),
                LanguageName.of(movie.language(), messages),
                movie.voteAverage(),
                movie.voteCount(),
                movie.genres().isEmpty() ? messages.text("compare.place.none") : genres(movie.genres()),
                shared);
        String scores = messages.text(
                "compare.place.scores",
                recommendation.similarity(),
                recommendation.contentSimilarity(),
                recommendation.cfSimilarity());
        return facts + "\n" + scores + (place.trained() ? "" : "\n" + messages.text("compare.untrained.help"));
    }

    /** A place as a screen reader says it. */
    String spoken(Place place) {
        return messages.text(
                "compare.place.spoken",
                place.recommendation().rank(),
                named(place.movie()),
                place.recommendation().similarity(),
                place.sharedGenres().isEmpty() ? messages.text("compare.place.none") : genres(place.sharedGenres()));
    }
}
