package org.twinreel.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.FeatureCache;
import org.twinreel.ui.MainView;
import org.twinreel.ui.Page;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.StatusViewModel;
import org.twinreel.ui.background.FxJobRunner;
import org.twinreel.ui.compare.CompareView;
import org.twinreel.ui.compare.CompareViewModel;
import org.twinreel.ui.data.DataView;
import org.twinreel.ui.data.DataViewModel;
import org.twinreel.ui.error.BugReporter;
import org.twinreel.ui.evaluation.EvaluationView;
import org.twinreel.ui.evaluation.EvaluationViewModel;
import org.twinreel.ui.features.FeaturesView;
import org.twinreel.ui.features.FeaturesViewModel;
import org.twinreel.ui.features.LeakViewModel;
import org.twinreel.ui.training.TrainingSteps;
import org.twinreel.ui.training.TrainingView;
import org.twinreel.ui.training.TrainingViewModel;
import org.twinreel.ui.why.WhyViewModel;

/** Makes the window's long-lived objects and hands each what it needs. */
public final class Wiring implements AutoCloseable {
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Messages messages = Messages.load(Locale.getDefault());
    private final FxJobRunner jobs = new FxJobRunner();
    /** Looks at a file and searches among its rows must not wait for a training to end. */
    private final FxJobRunner asides = new FxJobRunner();

    private final Session session = new Session();
    private final ObjectProperty<Page> shown = new SimpleObjectProperty<>(Page.DATA);
    private final Settings settings;

    private final Preparations preparations = new Preparations(session, jobs, messages);
    private final DataViewModel data;
    private final FeaturesViewModel features;
    private final LeakViewModel leak;
    private final TrainingViewModel training;
    private final CompareViewModel compare;
    private final WhyViewModel why;
    private final EvaluationViewModel evaluation;

    /** Objects around the settings of one person. */
    public Wiring(Settings settings) {
        this.settings = settings;
        var cache = new FeatureCache();
        this.data = new DataViewModel(session, settings, new DataViewModel.Jobs(jobs, asides), messages);
        this.features = new FeaturesViewModel(session, preparations, cache, jobs, messages);
        this.leak = new LeakViewModel(session, jobs, messages);
        this.training = new TrainingViewModel(session, settings, jobs, messages, TrainingSteps.ofThePipeline(cache));
        this.compare = new CompareViewModel(session, preparations, jobs, messages, new SplittableRandom());
        this.why = new WhyViewModel(session, preparations, jobs, messages);
        this.evaluation = new EvaluationViewModel(session, preparations, jobs, messages);
        shown.addListener(change -> preparations.resume());
    }

    /** Objects around the settings in the user's home folder. */
    static Wiring forThisUser() {
        return new Wiring(Settings.load(Path.of(System.getProperty("user.home"), ".twinreel", "settings.properties")));
    }

    /** The window's content. */
    public MainView mainView() {
        Map<Page, Builder<? extends Region>> pages = new EnumMap<>(Page.class);
        pages.put(Page.DATA, new DataView(data, messages));
        pages.put(
                Page.FEATURES,
                new FeaturesView(features, leak, training.trainable(), this::trainWithoutLeak, messages));
        pages.put(Page.TRAIN, new TrainingView(training, messages));
        pages.put(Page.COMPARE, new CompareView(compare, why, messages, shown::set));
        pages.put(Page.EVALUATE, new EvaluationView(evaluation, messages, shown::set));
        var status = new StatusViewModel(session, jobs, messages);
        return new MainView(pages, shown, status, settings, messages);
    }

    private void trainWithoutLeak() {
        show(Page.TRAIN);
        training.leak().trainWithoutLeak();
    }

    /** Shows a page. */
    public void show(Page page) {
        shown.set(page);
    }

    /** Opens files. */
    DataViewModel data() {
        return data;
    }

    /** What is loaded, computed and trained now. */
    Session session() {
        return session;
    }

    /** Whether a job runs. */
    boolean busy() {
        return isBusy(jobs) || isBusy(asides);
    }

    private static boolean isBusy(FxJobRunner runner) {
        return runner.current().get() != null || runner.waiting().get() > 0;
    }

    /** The person's settings. */
    public Settings settings() {
        return settings;
    }

    /** Where exceptions on the JavaFX thread end that nobody expected. */
    BugReporter bugReporter() {
        return new BugReporter(messages);
    }

    /** The window is open: the first work may start. */
    public void opened() {
        EarlyEngine.startAfter(session.extraction());
        data.openBundled();
    }

    @Override
    public void close() {
        asides.shutDown(PATIENCE_AT_THE_END);
        jobs.shutDown(PATIENCE_AT_THE_END);
    }
}
