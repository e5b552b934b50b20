package org.twinreel.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** For programs that drive the window from outside: waits for what the JavaFX thread does. */
final class OnFx {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private OnFx() {}

    /** Waits until something is so. */
    static void until(String what, BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(reached::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Does something and waits until it is done. */
    static void run(Runnable action) throws Exception {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Asks something and waits for the answer. */
    static <T> T get(Callable<T> question) throws Exception {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }
}
