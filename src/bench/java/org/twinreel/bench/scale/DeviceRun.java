package org.twinreel.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinreel.background.JobMonitor;
import org.twinreel.bench.Pipeline;
import org.twinreel.bench.SharedFiles;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/**
 * Trains the same model on the CPU and on the first GPU, for catalogues and batches of several sizes, and tells what an
 * epoch takes on each and what was learned. Arguments: numbers of movies. For a machine with a GPU, and started with
 * PyTorch for CUDA (README).
 */
public final class DeviceRun {
    private static final int EPOCHS = 4;
    private static final List<Integer> BATCHES = List.of(256, 1024, 4096);
    private static final List<String> DEVICES = List.of("cpu", "gpu");

    private DeviceRun() {}

    /** Runs every size on every device. */
    public static void main(String... arguments) throws IOException, LearningException {
        TorchEngine.start();
        var catalogue = new LargerCatalogue(SharedFiles.catalogue());
        System.out.println("movies batch device seconds-an-epoch movies-a-second embedding validation-mse alignment");
        for (String rows : arguments) {
            Path csv = Files.createTempFile("movies", ".csv");
            try {
                catalogue.write(Integer.parseInt(rows), csv);
                train(Pipeline.features(Pipeline.catalogue(csv)));
            } finally {
                Files.delete(csv);
            }
        }
    }

    private static void train(FeatureSet features) throws LearningException {
        for (int batch : BATCHES) {
            for (String device : DEVICES) {
                DeviceChoice choice = DeviceChoice.parse(device).orElseThrow();
                System.out.println(line(features.rows(), batch, model(features, batch, choice)));
            }
        }
    }

    private static TrainedModel model(FeatureSet features, int batch, DeviceChoice device) throws LearningException {
        TrainingConfig config =
                TrainingConfig.tutorial().with(HyperParameter.EPOCHS, EPOCHS).with(HyperParameter.BATCH_SIZE, batch);
        DataSplit split = DataSplit.random(features.rows(), config.get(HyperParameter.VALIDATION_SHARE), config.seed());
        var request = new TrainingRequest(config, split, device);
        return new HybridTrainer().train(features, request, epoch -> {}, JobMonitor.unwatched());
    }

    private static String line(int rows, int batch, TrainedModel model) {
        List<EpochMetrics> epochs = model.history().epochs();
        EpochMetrics last = epochs.get(epochs.size() - 1);
        return String.format(
                Locale.ROOT,
                "%d %d %s %.3f %.0f %.3f %.6f %.5f",
                rows,
                batch,
                model.device().name().replace(' ', '_'),
                // The first epoch still compiles Java code and, on a GPU, loads kernels.
                median(epochs.stream().skip(1).map(EpochMetrics::seconds)),
                median(epochs.stream().skip(1).map(EpochMetrics::rowsPerSecond)),
                model.timing().embedding(),
                last.validationMse(),
                last.validationAlignment());
    }

    private static double median(Stream<Double> values) {
        double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
