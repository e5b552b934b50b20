package org.twinreel.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.training.SmallBranch;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Vectors;

/** Twelve movies and models of them whose lists can be worked out by hand. */
public final class SampleSession {
    /** Of {@link #catalogue}: the row of each title that tests name. */
    public static final int INCEPTION = 0;

    public static final int MATRIX = 1;
    public static final int LESSER_RETURN = 2;
    public static final int GREATER_RETURN = 3;
    public static final int SPIRITED_AWAY = 4;
    public static final int FORMULA = 6;

    private static final int ACTION = 28;
    private static final int DRAMA = 18;
    private static final int ANIMATION = 16;

    private final List<Movie> movies = new ArrayList<>();

    private SampleSession() {}

    /** Rows 0, 1, 5 and 7 to 9 are action; Inception is the most voted. */
    public static Catalogue catalogue() {
        return new SampleSession()
                .add("Inception", 2010, "en", 900, ACTION, DRAMA)
                .add("The Matrix", 1999, "en", 800, ACTION)
                .add("Return", 2011, "en", 50, DRAMA)
                .add("Return", 1985, "ru", 70, DRAMA)
                .add("Spirited Away", 2001, "ja", 600, ANIMATION)
                .add("Die Hard", 1988, "en", 500, ACTION)
                .add("=1+1 | sums, \"odd\" ones", 2003, "fr", 10, DRAMA)
                .add("Speed", 1994, "en", 450, ACTION)
                .add("Heat", 1995, "en", 440, ACTION)
                .add("Ronin", 1998, "en", 430, ACTION)
                .add("Amélie", 2001, "fr", 420, DRAMA)
                .add("Untold", 0, "", 5)
                .catalogue("sample.csv");
    }

    private SampleSession add(String title, int year, String language, long votes, int... genres) {
        movies.add(new Movie(
                movies.size(),
                1000L + movies.size(),
                title,
                "What happens in " + title + ".",
                Arrays.stream(genres).mapToObj(Genre::of).toList(),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                7.5,
                votes,
                1.0,
                language));
        return this;
    }

    private Catalogue catalogue(String name) {
        return new Catalogue(name, movies);
    }

    /** The catalogue as if it had been read from a file without a fault. */
    public static LoadedCatalogue loaded(Catalogue catalogue) {
        var report = new CleaningReport(catalogue.name(), catalogue.size(), catalogue.size(), List.of(), 0, 0, 0, 0);
        return new LoadedCatalogue(
                catalogue, report, new CatalogueProfile(Map.of(), Map.of(), List.of(), List.of(), 0));
    }

    /**
     * A model whose content vectors lie one degree apart from row to row, so that content ranks by distance in rows, and
     * whose cf vectors lie five degrees apart, but for Inception's, which lies beside row 8. Rows 4 and 9 are untrained.
     */
    public static TrainedModel model() {
        double[] content = IntStream.range(0, 12).mapToDouble(row -> row).toArray();
        double[] cf = IntStream.range(0, 12)
                .mapToDouble(row -> row == 0 ? 41 : 5 * row)
                .toArray();
        boolean[] trained = new boolean[12];
        Arrays.fill(trained, true);
        trained[4] = false;
        trained[9] = false;
        return model(Vectors.atDegrees(content), Vectors.atDegrees(cf), trained);
    }

    /** A model of given embeddings. */
    public static TrainedModel model(FloatMatrix content, FloatMatrix cf, boolean... trained) {
        var epoch = new EpochMetrics(1, 3e-4, 0.03, 0.02, 0.9, 1.0, 0.5, 1.0, 100.0);
        return new TrainedModel(
                TrainingConfig.tutorial(),
                DataSplit.of(trained),
                new TrainingHistory(List.of(epoch), false, 0.03),
                new ItemEmbeddings(content, cf),
                SmallBranch.of(1),
                new ComputeDevice(false, 0, "CPU", Optional.empty()),
                1,
                new TrainedModel.Timing(0, 1, 0));
    }
}
