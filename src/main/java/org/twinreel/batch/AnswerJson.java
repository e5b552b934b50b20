package org.twinreel.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;

/** The answer to one query as it stands in the report for programs. */
sealed interface AnswerJson {

    /** A movie and what each mode recommends for it. */
    record Found(String title, int row, long tmdbId, boolean trained, Map<String, Ranked> modes)
            implements AnswerJson {}

    /** A title that no movie bears; {@code found} is always false and tells the two shapes apart. */
    record NotFound(String title, boolean found, List<Near> nearest) implements AnswerJson {}

    /** A movie with a similar title. */
    record Near(int row, long tmdbId, String title, @Nullable Integer year) {}

    /** The list of one mode. */
    record Ranked(Double genreOverlap, List<Item> items) {}

    /** One place of a list. */
    record Item(
            int row,
            long tmdbId,
            String title,
            @Nullable Integer year,
            @Nullable String language,
            Double vote,
            Double similarity,
            boolean trained) {}

    /** The answer, with what the catalogue and the split say about its movies. */
    static AnswerJson of(Answer answer, BatchResult result) {
        if (answer instanceof Answer.Found found) {
            return found(found, result);
        }
        var missing = (Answer.NotFound) answer;
        return new NotFound(
                missing.title(),
                false,
                missing.nearest().stream()
                        .map(movie -> new Near(movie.index(), movie.tmdbId(), movie.title(), year(movie)))
                        .toList());
    }

    private static AnswerJson found(Answer.Found answer, BatchResult result) {
        var modes = new LinkedHashMap<String, Ranked>();
        for (Map.Entry<Mode, Answer.RankedList> list : answer.lists().entrySet()) {
            var items = list.getValue().items().stream()
                    .map(item -> item(item, result))
                    .toList();
            modes.put(list.getKey().key(), new Ranked(list.getValue().genreOverlap(), items));
        }
        Movie movie = answer.movie();
        return new Found(movie.title(), movie.index(), movie.tmdbId(), answer.trained(), modes);
    }

    private static Item item(Recommendation item, BatchResult result) {
        Movie movie = result.loaded().catalogue().movie(item.row());
        return new Item(
                item.row(),
                movie.tmdbId(),
                movie.title(),
                year(movie),
                movie.language().isEmpty() ? null : movie.language(),
                movie.voteAverage(),
                item.similarity(),
                result.model().split().trained(item.row()));
    }

    private static @Nullable Integer year(Movie movie) {
        return movie.releaseYear().isPresent() ? movie.releaseYear().getAsInt() : null;
    }
}
