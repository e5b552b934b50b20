package org.twinreel.app;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.ui.Session.Extraction;

/**
 * Starts the engine while a person looks at the data, so that the first training need not wait for it: once the first
 * features are there, for before that the machine has enough to do. It has a thread of its own, and the worker stays
 * free. Where the start fails nobody is told yet: a training tries again, and tells why it cannot.
 */
final class EarlyEngine implements InvalidationListener {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyEngine.class);

    private final ObservableValue<@Nullable Extraction> features;

    private EarlyEngine(ObservableValue<@Nullable Extraction> features) {
        this.features = features;
    }

    /** Starts the engine as soon as there are features, and once only. */
    static void startAfter(ObservableValue<@Nullable Extraction> features) {
        features.addListener(new EarlyEngine(features));
    }

    @Override
    public void invalidated(Observable changed) {
        if (features.getValue() != null) {
            features.removeListener(this);
            var thread = new Thread(EarlyEngine::start, "twinreel-engine");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void start() {
        try {
            double seconds = TorchEngine.start();
            LOG.debug("the engine started in {} s", seconds);
        } catch (LearningException notNow) {
            LOG.info("the engine did not start early: {}", notNow.toString());
        }
    }
}
