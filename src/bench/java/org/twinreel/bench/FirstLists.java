package org.twinreel.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.SplitReader;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommender;

/** The road of the notebook and nothing beside it; as in the program, the engine starts while the file is read. */
final class FirstLists {
    private static final String QUERY = "Inception";
    private static final int K = 10;

    private FirstLists() {}

    /** Walks the road from the CSV file to three lists, which it prints. */
    static Measured measured(Path csv, Path split) throws LearningException {
        var stopwatch = new Stopwatch();
        TorchEngine.useThreads(1);
        new Thread(new FutureTask<>(TorchEngine::start)).start();
        Catalogue catalogue = Pipeline.catalogue(csv);
        FeatureSet features = Pipeline.features(catalogue);
        var request = new TrainingRequest(
                TrainingConfig.tutorial(), new SplitReader().read(split, features.rows()), DeviceChoice.CPU);
        TrainedModel model = new HybridTrainer().train(features, request, epoch -> {}, JobMonitor.unwatched());
        int query = catalogue.movies().stream()
                .filter(movie -> movie.title().equalsIgnoreCase(QUERY))
                .findFirst()
                .orElseThrow()
                .index();
        var similarities = new Recommender(model.embeddings()).similarities(query);
        for (Mode mode : Mode.values()) {
            System.out.println(mode.key() + " "
                    + similarities.top(mode.contentWeight(), K).stream()
                            .map(place -> catalogue.movie(place.row()))
                            .map(Movie::title)
                            .toList());
        }
        return Measured.here(
                stopwatch.wall(),
                stopwatch.cpu(),
                String.format(
                        Locale.ROOT,
                        "best validation MSE %.5f",
                        model.history().best().validationMse()));
    }
}
