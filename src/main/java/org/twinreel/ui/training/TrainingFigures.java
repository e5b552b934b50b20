package org.twinreel.ui.training;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.SpokenDuration;

/** The figures of the latest run, as text. */
public final class TrainingFigures {
    private static final int DIGITS = 3;
    private static final int EPOCHS_FOR_SPEED = 5;
    private static final String NONE = "–";

    private final Messages messages;
    private final ShortNumber number;
    private final Map<Figure, ReadOnlyStringWrapper> texts = new EnumMap<>(Figure.class);
    private final Deque<EpochMetrics> latest = new ArrayDeque<>();
    private final ReadOnlyStringWrapper fallback = new ReadOnlyStringWrapper("");

    /** What is shown. */
    public enum Figure {
        /** Finished epochs of those asked for. */
        EPOCH,
        /** Time that the epochs that are left will take. */
        TIME_LEFT,
        /** Training rows a second. */
        SPEED,
        /** Learning rate of the latest epoch. */
        LEARNING_RATE,
        /** Mean gradient norm of the latest epoch. */
        GRADIENT_NORM,
        /** The lowest validation MSE so far. */
        BEST_MSE,
        /** What is, or was, computed on. */
        DEVICE_USED;

        /** Its name in keys and ids. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    TrainingFigures(Messages messages) {
        this.messages = messages;
        this.number = new ShortNumber(messages.locale());
        for (Figure figure : Figure.values()) {
            texts.put(figure, new ReadOnlyStringWrapper(NONE));
        }
    }

    /** A figure as text; "–" while there is none. */
    public ReadOnlyStringProperty text(Figure figure) {
        return Objects.requireNonNull(texts.get(figure)).getReadOnlyProperty();
    }

    /** Why the latest run did not compute on what was asked for, for people; empty where it did. */
    public ReadOnlyStringProperty fallback() {
        return fallback.getReadOnlyProperty();
    }

    private void show(Figure figure, String text) {
        Objects.requireNonNull(texts.get(figure)).set(text);
    }

    /** Empties all figures. */
    void clear() {
        latest.clear();
        fallback.set("");
        for (Figure figure : Figure.values()) {
            show(figure, NONE);
        }
    }

    /** An epoch has ended; {@code best} is the run's best so far. */
    void add(RunOutline outline, EpochMetrics finished, EpochMetrics best) {
        if (finished.epoch() == 1) {
            clear();
            used(outline.device());
        }
        latest.addLast(finished);
        if (latest.size() > EPOCHS_FOR_SPEED) {
            latest.removeFirst();
        }
        show(Figure.EPOCH, messages.text("training.figure.epoch.value", finished.epoch(), outline.epochs()));
        show(Figure.TIME_LEFT, timeLeft(outline.epochs() - finished.epoch()));
        show(Figure.SPEED, messages.text("training.figure.speed.value", finished.rowsPerSecond()));
        show(Figure.LEARNING_RATE, number.significant(finished.learningRate(), DIGITS));
        show(Figure.GRADIENT_NORM, number.significant(finished.gradientNorm(), DIGITS));
        show(Figure.BEST_MSE, number.significant(best.validationMse(), DIGITS));
    }

    /** A run computes, or has computed, on a device. */
    void used(ComputeDevice device) {
        show(Figure.DEVICE_USED, device.name());
        fallback.set(new RunWords(messages).fallback(device));
    }

    /** Nothing is left to wait for. */
    void end() {
        show(Figure.TIME_LEFT, NONE);
    }

    private String timeLeft(int epochsLeft) {
        if (epochsLeft == 0) {
            return NONE;
        }
        double seconds =
                latest.stream().mapToDouble(EpochMetrics::seconds).average().orElse(0) * epochsLeft;
        return SpokenDuration.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
