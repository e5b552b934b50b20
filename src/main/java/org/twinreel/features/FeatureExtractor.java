package org.twinreel.features;

import java.util.List;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/** Turns a catalogue into numbers, as the tutorial does. */
public final class FeatureExtractor {
    /** Share of the time that the TF-IDF takes; the SVD takes nearly all the rest. */
    private static final double TF_IDF_SHARE = 0.35;

    private final FeatureConfig config;

    /** An extractor with the given sizes. */
    public FeatureExtractor(FeatureConfig config) {
        this.config = config;
    }

    /**
     * Computes all blocks and the target. The same catalogue and configuration give the same numbers.
     *
     * @param catalogue n movies
     * @param monitor told of progress in thousandths
     * @return n rows; the text block has fewer than the configured components where there are fewer movies or terms,
     *     and none where no overview holds a term
     * @throws IllegalArgumentException when three-word terms are asked of more than two million distinct words
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public FeatureSet extract(Catalogue catalogue, JobMonitor monitor) {
        TextFeatures text = text(catalogue, monitor);
        GenreFeatures genres = MultiHotEncoder.encode(catalogue);
        NumericFeatures numeric = NumericEncoder.encode(catalogue);
        Target target = ImplicitTarget.of(catalogue);
        monitor.checkStopped();
        FeatureSet features = FeatureSet.of(text, genres, numeric, target);
        monitor.progress(1, 1);
        return features;
    }

    private TextFeatures text(Catalogue catalogue, JobMonitor monitor) {
        List<String> overviews =
                catalogue.movies().stream().map(Movie::overview).toList();
        var weighted = new TfIdfVectorizer(config.vocabulary(), config.maxNgram())
                .fitTransform(overviews, new PartOfJob(monitor, 0.0, TF_IDF_SHARE));
        var decomposition = new TruncatedSvd(config.components(), config.powerIterations(), config.seed())
                .fitTransform(weighted.matrix(), new PartOfJob(monitor, TF_IDF_SHARE, 1.0));
        return new TextFeatures(
                decomposition.projected(),
                weighted.matrix(),
                weighted.vocabulary(),
                decomposition.singularValues(),
                decomposition.explainedVariance());
    }
}
