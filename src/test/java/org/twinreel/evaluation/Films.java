package org.twinreel.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.training.SmallBranch;
import org.twinreel.learning.training.TrainedModel;

/** Catalogues and models for tests, of which only genres, votes, split and embeddings matter. */
final class Films {
    private final List<Movie> movies = new ArrayList<>();

    /** Adds a movie. */
    Films add(long votes, int... genreIds) {
        movies.add(new Movie(
                movies.size(),
                movies.size(),
                "Movie " + movies.size(),
                "An overview.",
                Arrays.stream(genreIds).mapToObj(Genre::of).toList(),
                OptionalInt.empty(),
                5.0,
                votes,
                0.0,
                ""));
        return this;
    }

    /** The movies added. */
    Catalogue catalogue() {
        return new Catalogue("films", movies);
    }

    /** A model as training would leave it, with the tutorial's seed. */
    static TrainedModel model(ItemEmbeddings embeddings, boolean... trained) {
        var epoch = new EpochMetrics(1, 3e-4, 0.03, 0.02, 0.9, 1.0, 0.5, 1.0, 100.0);
        return new TrainedModel(
                TrainingConfig.tutorial(),
                DataSplit.of(trained),
                new TrainingHistory(List.of(epoch), false, 0.03),
                embeddings,
                SmallBranch.of(1),
                new ComputeDevice(false, 0, "CPU", Optional.empty()),
                1,
                new TrainedModel.Timing(0, 1, 0));
    }
}
