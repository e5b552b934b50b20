package org.twinreel.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.evaluation.CatalogueEvaluation;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.SplitReader;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.text.Messages;

/** Walks the pipeline once, from the file to the figures, on the calling thread. */
final class BatchRun {
    private final BatchOptions options;
    private final RunClock clock;
    private final Progress shown;
    private final RunWords words;
    private final Messages messages;

    BatchRun(BatchOptions options, RunClock clock, Progress shown, Messages messages) {
        this.options = options;
        this.clock = clock;
        this.shown = shown;
        this.messages = messages;
        this.words = new RunWords(messages);
    }

    BatchResult result() throws CatalogueException, LearningException {
        TorchEngine.useThreads(options.compute().threads());
        EngineStart engine = EngineStart.begin();
        LoadedCatalogue loaded = clock.time(RunClock.Part.LOAD, this::load);
        shown.say(words.loaded(loaded.report()));
        words.reading(loaded.reading()).forEach(shown::say);
        HybridTrainer.requireTarget(loaded.catalogue());
        int rows = loaded.catalogue().size();
        TrainingConfig config = options.configFor(rows);
        DataSplit split = split(rows, config);
        sayWhereSizesDiffer(config);
        FeatureSet features = clock.time(RunClock.Part.FEATURES, () -> features(loaded, config));
        FeatureSet inputs = features.only(config.inputs());
        shown.say(words.features(inputs));
        words.inputs(config.inputs()).ifPresent(shown::say);
        clock.note(RunClock.Part.STARTUP, engine.await());
        TrainedModel model = trained(
                features, new TrainingRequest(config, split, options.compute().device()));
        List<Answer> answers = clock.time(RunClock.Part.RECOMMENDATION, () -> answers(loaded, model));
        Evaluated evaluated = clock.time(RunClock.Part.EVALUATION, () -> evaluated(loaded, features, model));
        return new BatchResult(loaded, inputs, model, answers, evaluated.figures(), evaluated.leak());
    }

    private LoadedCatalogue load() throws CatalogueException {
        var monitor = shown.watch(messages.text("batch.work.load"));
        Path data = options.source().data();
        return data == null
                ? new CatalogueReader().readBundled(monitor)
                : new CatalogueReader().read(data, options.source().reading(), monitor);
    }

    private DataSplit split(int rows, TrainingConfig config) throws LearningException {
        Path file = options.source().split();
        return file == null
                ? DataSplit.random(rows, config.get(HyperParameter.VALIDATION_SHARE), config.seed())
                : new SplitReader().read(file, rows);
    }

    private void sayWhereSizesDiffer(TrainingConfig config) {
        var parameter = HyperParameter.BATCH_SIZE;
        if (!options.learning().chosen().containsKey(parameter) && config.get(parameter) != parameter.tutorialValue()) {
            shown.say(messages.text("batch.suggested", config.whole(parameter), (int) parameter.tutorialValue()));
        }
    }

    private FeatureSet features(LoadedCatalogue loaded, TrainingConfig config) {
        var monitor = shown.watch(messages.text("batch.work.features"));
        return new FeatureExtractor(config.features()).extract(loaded.catalogue(), monitor);
    }

    private TrainedModel trained(FeatureSet features, TrainingRequest request) throws LearningException {
        int epochs = request.config().whole(HyperParameter.EPOCHS);
        Consumer<EpochMetrics> tell = epoch -> shown.note(words.epoch(epoch, epochs));
        TrainedModel model =
                new HybridTrainer().train(features, request, tell, shown.watch(messages.text("batch.work.training")));
        clock.note(RunClock.Part.TRAINING, model.timing().training());
        clock.note(RunClock.Part.EMBEDDING, model.timing().embedding());
        words.fallback(model.device()).ifPresent(shown::say);
        shown.say(words.trained(model));
        return model;
    }

    private List<Answer> answers(LoadedCatalogue loaded, TrainedModel model) {
        var answers = new Answers(loaded.catalogue(), model, shown, messages);
        return options.queries().isEmpty()
                ? answers.unasked(options.topK())
                : options.queries().stream()
                        .map(title -> answers.to(title, options.topK()))
                        .toList();
    }

    private record Evaluated(CatalogueFigures figures, InputLeak leak) {}

    private Evaluated evaluated(LoadedCatalogue loaded, FeatureSet features, TrainedModel model) {
        var leak = InputLeak.of(features, model.split(), shown.watch(messages.text("batch.work.leak")));
        var monitor = shown.watch(messages.text("batch.work.evaluation"));
        return new Evaluated(
                new CatalogueEvaluation(loaded.catalogue(), model).evaluate(options.topK(), monitor), leak);
    }
}
