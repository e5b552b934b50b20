package org.twinreel.ui.why;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureBlock;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.InputChoice;
import org.twinreel.recommend.Ablation;
import org.twinreel.recommend.Explainer;
import org.twinreel.recommend.Percentile;
import org.twinreel.ui.Ranking;

/** What explanations of one model are made of; slower than a frame to make for many movies, quick to ask. */
final class WhyBasis {
    private final Ranking ranking;
    private final FeatureSet features;
    private final Explainer explainer;
    private final Map<MovieNumber, Percentile> percentiles = new EnumMap<>(MovieNumber.class);

    /**
     * The basis for a model.
     *
     * @param features of its catalogue; those that it does not read are left out here
     */
    WhyBasis(Ranking ranking, FeatureSet features) {
        this.ranking = ranking;
        this.features = features.only(ranking.model().config().inputs());
        this.explainer = new Explainer(this.features, ranking.model().contentBranch());
        for (MovieNumber number : MovieNumber.values()) {
            percentiles.put(
                    number, new Percentile(ranking.catalogue().movies().stream().mapToDouble(number::of)));
        }
    }

    Ranking ranking() {
        return ranking;
    }

    FeatureSet features() {
        return features;
    }

    /** Explains a movie of a query's lists; {@code ablation} adds ranks where it is there. */
    Explained explain(Movie query, Movie movie, Optional<Ablation> ablation) {
        Map<FeatureBlock, Integer> ranks = new EnumMap<>(FeatureBlock.class);
        for (FeatureBlock block : FeatureBlock.values()) {
            ablation.ifPresent(known -> ranks.put(block, known.rankWithout(block, query.index(), movie.index())));
        }
        var split = ranking.model().split();
        return new Explained(
                query,
                movie,
                split.trained(query.index()),
                split.trained(movie.index()),
                ranking.catalogue().size() - 1,
                explainer.explain(ranking.recommender().similarities(query.index()), movie.index()),
                numbers(query, movie),
                ranking.model().config().inputs() == InputChoice.ALL,
                ranks);
    }

    private List<NumberPair> numbers(Movie query, Movie movie) {
        return Arrays.stream(MovieNumber.values())
                .map(number -> new NumberPair(
                        number, number.of(query), number.of(movie), share(number, query), share(number, movie)))
                .toList();
    }

    private double share(MovieNumber number, Movie movie) {
        double value = number.of(movie);
        Percentile among = percentiles.get(number);
        return among == null || Double.isNaN(value) ? Double.NaN : among.of(value);
    }
}
