package org.twinreel.ui.why;

import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureBlock;
import org.twinreel.recommend.Explanation;
import org.twinreel.recommend.Explanation.SharedTerm;
import org.twinreel.recommend.Mode;

/**
 * Why a movie is in a query's lists, as the pane shows it.
 *
 * @param query for which the lists are
 * @param movie that is in them
 * @param queryTrained whether the query's cf vector was trained
 * @param movieTrained whether the movie's was
 * @param candidates number of other movies than the query
 * @param explanation figures from the model
 * @param numbers both movies' numbers
 * @param votesRead whether the model reads votes and popularity
 * @param ranksWithout the movie's rank in the content list if no movie had a block of its own; empty while unknown
 */
record Explained(
        Movie query,
        Movie movie,
        boolean queryTrained,
        boolean movieTrained,
        int candidates,
        Explanation explanation,
        List<NumberPair> numbers,
        boolean votesRead,
        Map<FeatureBlock, Integer> ranksWithout) {
    /** The terms that are shown and marked. */
    private static final int MOST_TERMS = 8;

    Explained {
        numbers = List.copyOf(numbers);
        ranksWithout = Map.copyOf(ranksWithout);
    }

    /** Genres of both. */
    List<Genre> sharedGenres() {
        return movie.genres().stream().filter(query.genres()::contains).toList();
    }

    /** Genres of one that the other does not have. */
    static List<Genre> ownGenres(Movie one, Movie other) {
        return one.genres().stream()
                .filter(genre -> !other.genres().contains(genre))
                .toList();
    }

    /** The terms of both overviews that contribute most. */
    List<SharedTerm> heaviestTerms() {
        List<SharedTerm> all = explanation.sharedTerms();
        return all.subList(0, Math.min(MOST_TERMS, all.size()));
    }

    /** Whether the cf cosine is of two trained vectors; else it is chance. */
    boolean cfMeansSomething() {
        return queryTrained && movieTrained;
    }

    /** The rank in a mode's full list. */
    int rank(Mode mode) {
        return explanation.ranks().getOrDefault(mode, 0);
    }

    /** What a block adds to the content cosine: the cosine less what is left without it. */
    double contribution(FeatureBlock block) {
        double whole = explanation.content().cosine();
        return whole - explanation.contentWithout().getOrDefault(block, whole);
    }
}
