package org.twinreel.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.report.EvaluationJson;
import org.twinreel.report.JsonText;
import org.twinreel.text.Messages;

/** The report for programs: everything about a run in one file, a figure that does not exist as null. */
final class ReportJson {
    private final BatchResult result;
    private final RunClock clock;
    private final Messages messages;

    ReportJson(BatchResult result, RunClock clock, Messages messages) {
        this.result = result;
        this.clock = clock;
        this.messages = messages;
    }

    private record Dataset(String file, int rowsRead, int rowsKept, int rowsRejected, int duplicateIds) {}

    private record Features(
            int text, int genres, int numeric, int total, int vocabulary, int nonZeros, Double explainedVariance) {}

    private record Split(int train, int validation) {}

    private record Model(long parameters, String inputs) {}

    private record Device(String kind, String name, @Nullable String fallbackReason) {}

    private record Epoch(
            int epoch,
            Double learningRate,
            Double trainMse,
            Double validationMse,
            Double alignment,
            Double validationAlignment,
            Double gradientNorm,
            Double seconds) {}

    private record Best(int epoch, Double validationMse) {}

    private record Baseline(Double validationMseOfMean) {}

    /** The order of the fields is the order in the file. */
    private record Report(
            Dataset dataset,
            Features features,
            Split split,
            Model model,
            Map<String, Number> config,
            Device device,
            List<Epoch> history,
            Best best,
            Baseline baseline,
            Map<String, Double> seconds,
            @Nullable Long peakResidentMiB,
            List<AnswerJson> queries,
            Map<String, Object> catalogueGenreOverlap,
            Map<String, Object> evaluation) {}

    /** Writes the file as UTF-8. */
    void writeTo(Path file) throws IOException {
        Files.writeString(file, JsonText.of(report()));
    }

    private Report report() {
        TrainedModel model = result.model();
        var best = model.history().best();
        var evaluation = new EvaluationJson(result.figures(), result.leak(), messages);
        return new Report(
                dataset(),
                features(result.features()),
                new Split(model.split().train().length, model.split().validation().length),
                new Model(model.parameters(), model.config().inputs().optionName()),
                config(model.config()),
                new Device(
                        model.device().kind(),
                        model.device().name(),
                        new RunWords(messages).fallback(model.device()).orElse(null)),
                history(model),
                new Best(best.epoch(), best.validationMse()),
                new Baseline(model.history().meanPredictorMse()),
                clock.seconds(),
                PeakMemory.residentMiB().stream().boxed().findFirst().orElse(null),
                result.answers().stream()
                        .map(answer -> AnswerJson.of(answer, result))
                        .toList(),
                evaluation.overlaps(),
                evaluation.evaluation());
    }

    private Dataset dataset() {
        var report = result.loaded().report();
        return new Dataset(
                report.file(),
                report.rowsRead(),
                report.rowsKept(),
                report.rejected().size(),
                report.duplicateIds());
    }

    private static Features features(FeatureSet features) {
        var text = features.text();
        return new Features(
                text.matrix().columns(),
                features.genres().matrix().columns(),
                features.numeric().matrix().columns(),
                features.content().columns(),
                text.vocabulary().size(),
                text.tfIdf().nonZeros(),
                text.totalExplainedVariance());
    }

    private static Map<String, Number> config(TrainingConfig config) {
        var values = new LinkedHashMap<String, Number>();
        for (HyperParameter parameter : HyperParameter.values()) {
            double value = config.get(parameter);
            if (parameter.whole()) {
                values.put(parameter.optionName(), (long) value);
            } else {
                values.put(parameter.optionName(), value);
            }
        }
        return values;
    }

    private static List<Epoch> history(TrainedModel model) {
        return model.history().epochs().stream()
                .map(epoch -> new Epoch(
                        epoch.epoch(),
                        epoch.learningRate(),
                        epoch.trainMse(),
                        epoch.validationMse(),
                        epoch.alignment(),
                        epoch.validationAlignment(),
                        epoch.gradientNorm(),
                        epoch.seconds()))
                .toList();
    }
}
