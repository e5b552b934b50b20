package org.twinreel.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueProfile;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.GenreFeatures;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.SparseMatrix;
import org.twinreel.features.Target;
import org.twinreel.features.TextFeatures;
import org.twinreel.features.Vocabulary;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.training.SmallBranch;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.report.FiguresOfThree;
import org.twinreel.text.Messages;

/** A run's outcome made by hand: three movies, two epochs, one title found and one not. */
final class HandMade {
    static final Messages MESSAGES = Messages.load(Locale.ENGLISH);

    private HandMade() {}

    static BatchResult result() {
        return new BatchResult(
                new LoadedCatalogue(
                        catalogue(), report(), new CatalogueProfile(Map.of(), Map.of(), List.of(), List.of(), 0)),
                features(),
                model(history(2), Optional.empty()),
                List.of(
                        found(),
                        new Answer.NotFound("Nosuch", List.of(catalogue().movie(2)))),
                FiguresOfThree.figures(),
                FiguresOfThree.leak());
    }

    static Catalogue catalogue() {
        return new Catalogue(
                "films.csv",
                List.of(
                        movie(0, "Harbour Lights", OptionalInt.of(1999), "en"),
                        movie(1, "=SUM(A1)", OptionalInt.empty(), ""),
                        movie(2, "Quiet Rivers", OptionalInt.of(2012), "fr")));
    }

    private static Movie movie(int row, String title, OptionalInt year, String language) {
        List<Genre> genres = row == 2 ? List.of(Genre.of(18)) : List.of(Genre.of(35));
        return new Movie(row, 100 + row, title, "About it.", genres, year, 7.5, 10, 1, language);
    }

    private static CleaningReport report() {
        var rejected = List.of(
                new RejectedRow(3, RejectedRow.Reason.MISSING_OVERVIEW, "7,\"A, B\",,"),
                new RejectedRow(9, RejectedRow.Reason.MISSING_TITLE, "-1+2"));
        return new CleaningReport("films.csv", 5, 3, rejected, 1, 0, 0, 0);
    }

    private static FeatureSet features() {
        var tfIdf = new SparseMatrix(3, 2, new int[] {0, 1, 1, 3}, new int[] {0, 0, 1}, new float[] {1, 0.6f, 0.8f});
        var vocabulary =
                new Vocabulary(List.of("night", "river"), new double[] {1, 1}, new int[] {2, 1}, new int[] {2, 1});
        var text = new TextFeatures(
                FloatMatrix.zeros(3, 2), tfIdf, vocabulary, new double[] {2, 1}, new double[] {0.5, 0.25});
        return FeatureSet.of(
                text,
                new GenreFeatures(FloatMatrix.zeros(3, 2), List.of(Genre.of(18), Genre.of(35))),
                new NumericFeatures(FloatMatrix.zeros(3, 4), List.of()),
                new Target(new float[3], 0, 1));
    }

    static TrainedModel model(TrainingHistory history, Optional<ComputeDevice.Fallback> fallback) {
        return new TrainedModel(
                TrainingConfig.tutorial(),
                DataSplit.of(new boolean[] {true, true, false}),
                history,
                new ItemEmbeddings(FloatMatrix.zeros(3, 2), FloatMatrix.zeros(3, 2)),
                SmallBranch.of(1),
                new ComputeDevice(false, 0, "CPU, 1 thread", fallback),
                1234,
                new TrainedModel.Timing(0.5, 2, 0.25));
    }

    /** A course as real ones go: falling, flattening, the last epoch the best. */
    static TrainingHistory history(int epochs) {
        var course = IntStream.rangeClosed(1, epochs)
                .mapToObj(epoch -> new EpochMetrics(
                        epoch,
                        3e-4,
                        0.003 + 0.03 / epoch,
                        0.0027 + 0.024 / epoch / epoch,
                        0.04 + 0.96 / epoch,
                        1.0,
                        0.4,
                        0.25,
                        30_000))
                .toList();
        return new TrainingHistory(course, false, 0.0283);
    }

    /** The same without anything to validate on. */
    static TrainingHistory unvalidated() {
        var epoch = new EpochMetrics(1, 3e-4, 0.03, Double.NaN, 0.9, Double.NaN, 0.4, 0.25, 30_000);
        return new TrainingHistory(List.of(epoch), false, Double.NaN);
    }

    private static Answer found() {
        var lists = new EnumMap<Mode, Answer.RankedList>(Mode.class);
        for (Mode mode : Mode.values()) {
            lists.put(
                    mode,
                    new Answer.RankedList(
                            0.5,
                            List.of(
                                    new Recommendation(1, 1, 0.75, 0.5, 1.0),
                                    new Recommendation(2, 2, -0.25, 0.5, -1.0))));
        }
        return new Answer.Found(catalogue().movie(0), true, lists);
    }
}
