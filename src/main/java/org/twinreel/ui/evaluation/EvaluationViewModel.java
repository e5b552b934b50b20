package org.twinreel.ui.evaluation;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobProgress;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.evaluation.CatalogueEvaluation;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.ListLength;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Readiness;
import org.twinreel.ui.Session;

/** Measures a few titles at once and the whole catalogue as a job. What was measured belongs to one model. */
public final class EvaluationViewModel {
    private static final double UNKNOWN_SHARE = -1;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Session session;
    private final Preparations preparations;
    private final JobRunner jobs;
    private final Messages messages;
    private final TitleList titles;
    private final ObjectProperty<Integer> length = new SimpleObjectProperty<>(ListLength.TUTORIAL);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<@Nullable CatalogueFigures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper ran = new ReadOnlyStringWrapper("");
    private final StringProperty error = new SimpleStringProperty("");
    private final FigureChoice choice = new FigureChoice();
    private final FigureExport export;
    private @Nullable RunningJob running;

    /** A view model that measures what is trained in {@code session}. */
    public EvaluationViewModel(Session session, Preparations preparations, JobRunner jobs, Messages messages) {
        this.session = session;
        this.preparations = preparations;
        this.jobs = jobs;
        this.messages = messages;
        this.titles = new TitleList(messages, ListLength.TUTORIAL);
        this.export = new FigureExport(figures, error, messages);
        preparations.titles().addListener((property, before, now) -> titles.lookUpIn(now));
        preparations.ranking().addListener((property, before, now) -> titles.measureOn(now));
        session.model().addListener(change -> forgetFigures());
        preparations.error().addListener((property, before, now) -> error.set(now));
        length.addListener((property, before, now) -> titles.measureAt(now));
        titles.lookUpIn(preparations.titles().get());
        titles.measureOn(preparations.ranking().get());
    }

    /** Another model, or none: what was measured on the former one says nothing about it. */
    private void forgetFigures() {
        stop();
        figures.set(null);
        ran.set("");
    }

    /** Whether there is a model to measure. */
    public ObservableValue<Readiness> readiness() {
        return session.readiness();
    }

    /** Number of movies that can be a query; 0 while no catalogue is open. */
    public IntegerBinding movies() {
        return Bindings.createIntegerBinding(
                () -> {
                    LoadedCatalogue loaded = session.loaded().get();
                    return loaded == null ? 0 : loaded.catalogue().size();
                },
                session.loaded());
    }

    /** The titles and their figures. */
    public TitleList titles() {
        return titles;
    }

    /** The search over the open catalogue's titles; empty until it is ready. */
    public Optional<TitleSearch> search() {
        return preparations.search();
    }

    /** Length of the lists to measure, from 1 to {@link ListLength#LONGEST}. */
    public ObjectProperty<Integer> length() {
        return length;
    }

    /** The whole catalogue's figures; null until they are computed. */
    public ReadOnlyObjectProperty<@Nullable CatalogueFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** What was asked and how long it took, for people; empty until the figures are computed. */
    public ReadOnlyStringProperty ran() {
        return ran.getReadOnlyProperty();
    }

    /** What is shown of the figures. */
    FigureChoice choice() {
        return choice;
    }

    /** The ways by which the figures leave the program. */
    public FigureExport export() {
        return export;
    }

    /** Where the evaluation of the whole catalogue stands. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Its finished share, 0..1; −1 before anybody can tell. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** Whether {@link #evaluate} would start. */
    public BooleanBinding startable() {
        return session.model().isNotNull().and(phase.isEqualTo(Phase.IDLE));
    }

    /** Whether {@link #stop} would stop something. */
    public BooleanBinding stoppable() {
        return phase.isEqualTo(Phase.RUNNING);
    }

    /** Asks every movie of the catalogue for its lists. */
    public void evaluate() {
        LoadedCatalogue loaded = session.loaded().get();
        TrainedModel model = session.model().get();
        if (loaded == null || model == null || phase.get() != Phase.IDLE) {
            return;
        }
        int k = length.get();
        error.set("");
        progress.set(UNKNOWN_SHARE);
        phase.set(Phase.RUNNING);
        var evaluation = new CatalogueEvaluation(loaded.catalogue(), model);
        running = jobs.start(
                messages.text("evaluation.job"),
                monitor -> {
                    long from = System.nanoTime();
                    var measured = evaluation.evaluate(k, monitor);
                    return new Measured(measured, (System.nanoTime() - from) / NANOS_PER_SECOND);
                },
                new Outcome(model));
    }

    /** Asks the evaluation to stop; figures from before stay. */
    public void stop() {
        RunningJob handle = running;
        if (phase.get() == Phase.RUNNING && handle != null) {
            handle.requestStop();
        }
    }

    private record Measured(CatalogueFigures figures, double seconds) {}

    /** How an evaluation ended. */
    private final class Outcome implements JobObserver<Measured> {
        private final TrainedModel model;

        Outcome(TrainedModel model) {
            this.model = model;
        }

        @Override
        public void progressed(JobProgress report) {
            progress.set(report.fraction());
        }

        @Override
        public void succeeded(Measured measured) {
            end();
            // Jobs queue: by now another model may have been trained.
            if (model.equals(session.model().get())) {
                CatalogueFigures found = measured.figures();
                ran.set(messages.text(
                        "evaluation.ran",
                        found.queries().of(QueryGroup.ALL),
                        ListSource.values().length,
                        found.k(),
                        measured.seconds()));
                figures.set(found);
            }
        }

        @Override
        public void stopping() {
            phase.set(Phase.STOPPING);
        }

        @Override
        public void stopped() {
            end();
        }

        @Override
        public void failed(Exception failure) {
            end();
            error.set(new ErrorText(messages).sentence(failure));
        }

        private void end() {
            running = null;
            phase.set(Phase.IDLE);
        }
    }
}
