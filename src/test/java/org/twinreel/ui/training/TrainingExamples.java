package org.twinreel.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueProfile;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.GenreFeatures;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.SparseMatrix;
import org.twinreel.features.Target;
import org.twinreel.features.TextFeatures;
import org.twinreel.features.Vocabulary;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.training.SmallBranch;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/** Small catalogues, features, epochs and models for the tests of the page Train. */
final class TrainingExamples {
    static final ComputeDevice CPU = new ComputeDevice(false, 0, "CPU, 1 thread", Optional.empty());

    private TrainingExamples() {}

    static LoadedCatalogue loaded(int movies) {
        var rows = new ArrayList<Movie>();
        for (int row = 0; row < movies; row++) {
            rows.add(new Movie(
                    row,
                    100 + row,
                    "Movie " + row,
                    "Crew number " + row % 7 + " finds planet " + row % 5 + " and a robot named " + row % 3,
                    List.of(Genre.of(row % 2 == 0 ? 18 : 878)),
                    OptionalInt.of(1980 + row % 40),
                    1 + row % 9,
                    10L + 13L * row,
                    1 + row % 11,
                    "en"));
        }
        var report = new CleaningReport("example.csv", movies, movies, List.of(), 0, 0, 0, 0);
        var profile = new CatalogueProfile(Map.of(), Map.of(), List.of(), List.of(), 0);
        return new LoadedCatalogue(new Catalogue("example", rows), report, profile);
    }

    /** The same without a column for votes. */
    static LoadedCatalogue withoutVotes(int movies) {
        var loaded = loaded(movies);
        var catalogue = new Catalogue("example", loaded.catalogue().movies(), Set.of(Field.VOTE_COUNT));
        return new LoadedCatalogue(catalogue, loaded.report(), loaded.profile());
    }

    /** Features whose target is row / (rows − 1). */
    static FeatureSet features(int rows) {
        var target = new float[rows];
        for (int row = 0; row < rows; row++) {
            target[row] = rows == 1 ? 0 : (float) row / (rows - 1);
        }
        var nothing = FloatMatrix.zeros(rows, 0);
        var vocabulary = new Vocabulary(List.of(), new double[0], new int[0], new int[0]);
        var tfIdf = new SparseMatrix(rows, 0, new int[rows + 1], new int[0], new float[0]);
        return FeatureSet.of(
                new TextFeatures(nothing, tfIdf, vocabulary, new double[0], new double[0]),
                new GenreFeatures(nothing, List.of()),
                new NumericFeatures(FloatMatrix.zeros(rows, 4), List.of()),
                new Target(target, 0, 1));
    }

    /** An epoch of a run that gets better: its MSE is 0.1 / epoch, its alignment 1 / epoch. */
    static EpochMetrics epoch(int epoch) {
        return epoch(epoch, 0.1 / epoch);
    }

    static EpochMetrics epoch(int epoch, double validationMse) {
        return new EpochMetrics(epoch, 3e-4, 0.12 / epoch, validationMse, 1.0 / epoch, 0.99, 0.5, 2.0, 4000);
    }

    static TrainedModel model(
            TrainingRequest request, List<EpochMetrics> epochs, boolean stopped, ComputeDevice device) {
        int rows = request.split().rows();
        var unit = new float[rows];
        java.util.Arrays.fill(unit, 1);
        var embedding = new FloatMatrix(rows, 1, unit);
        return new TrainedModel(
                request.config(),
                request.split(),
                new TrainingHistory(epochs, stopped, 0.08),
                new ItemEmbeddings(embedding, embedding),
                SmallBranch.of(1),
                device,
                738_369,
                new TrainedModel.Timing(0, 12.4, 0.1));
    }
}
