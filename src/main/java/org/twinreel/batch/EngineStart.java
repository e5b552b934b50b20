package org.twinreel.batch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.engine.TorchEngine;

/** The start of the engine on a thread of its own, while the file is read and features are computed. */
final class EngineStart {
    private final FutureTask<Double> start = new FutureTask<>(TorchEngine::start);

    private EngineStart() {}

    /** Begins; the thread does not keep a run alive that ends for another reason. */
    static EngineStart begin() {
        var engine = new EngineStart();
        var thread = new Thread(engine.start, "twinreel-engine");
        thread.setDaemon(true);
        thread.start();
        return engine;
    }

    /**
     * Waits until the engine runs.
     *
     * @return seconds that its start took on its thread; 0 where it ran already
     * @throws LearningException where it cannot be started
     */
    double await() throws LearningException {
        try {
            return start.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof LearningException impossible) {
                throw impossible;
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
