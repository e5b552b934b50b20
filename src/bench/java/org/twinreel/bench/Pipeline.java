package org.twinreel.bench;

import java.nio.file.Path;
import java.util.List;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.TfIdfVectorizer;
import org.twinreel.features.TruncatedSvd;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.SplitReader;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/** The tutorial's pipeline in the pieces that are measured. */
public final class Pipeline {
    private Pipeline() {}

    /** The clean movies of a file. */
    public static Catalogue catalogue(Path file) {
        try {
            return new CatalogueReader().read(file, JobMonitor.unwatched()).catalogue();
        } catch (CatalogueException unusable) {
            throw new IllegalStateException("cannot read " + file, unusable);
        }
    }

    /** The overviews of a file's movies. */
    public static List<String> overviews(Path file) {
        return catalogue(file).movies().stream().map(Movie::overview).toList();
    }

    /** The tutorial's TF-IDF. */
    public static TfIdfVectorizer.WeightedTexts tfIdf(List<String> overviews) {
        FeatureConfig config = FeatureConfig.tutorial();
        return new TfIdfVectorizer(config.vocabulary(), config.maxNgram())
                .fitTransform(overviews, JobMonitor.unwatched());
    }

    /** The tutorial's truncated SVD. */
    public static TruncatedSvd.Decomposition svd(TfIdfVectorizer.WeightedTexts weighted) {
        FeatureConfig config = FeatureConfig.tutorial();
        return new TruncatedSvd(config.components(), config.powerIterations(), config.seed())
                .fitTransform(weighted.matrix(), JobMonitor.unwatched());
    }

    /** All of the tutorial's features. */
    public static FeatureSet features(Catalogue catalogue) {
        return new FeatureExtractor(FeatureConfig.tutorial()).extract(catalogue, JobMonitor.unwatched());
    }

    /** A training of all epochs on a split that a file names, on one thread of the CPU; starts the engine. */
    static TrainingRequest onOneThread(FeatureSet features, Path split) throws LearningException {
        TorchEngine.useThreads(1);
        TorchEngine.start();
        DataSplit rows = new SplitReader().read(split, features.rows());
        return new TrainingRequest(TrainingConfig.tutorial(), rows, DeviceChoice.CPU);
    }

    /** What is learned from features. */
    static TrainedModel model(FeatureSet features, TrainingRequest request) throws LearningException {
        return new HybridTrainer().train(features, request, epoch -> {}, JobMonitor.unwatched());
    }
}
