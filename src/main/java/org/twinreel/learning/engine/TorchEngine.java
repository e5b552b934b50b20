package org.twinreel.learning.engine;

import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.LearningException;

/**
 * The process's one PyTorch engine. It is best started early, in the background, while a person still looks at the data:
 * that takes a few seconds the first time on a machine and about half a second later.
 */
public final class TorchEngine {
    /** Set to "gpu" where PyTorch for the CPU does not come with the program and DJL may look for, or fetch, another. */
    public static final String NATIVES_PROPERTY = "twinreel.natives";

    /** With how many threads the CPU computes where nobody has chosen: a step this small gains little from more. */
    public static final int DEFAULT_THREADS = 1;

    private static final String NAME = "PyTorch";
    private static final String THREADS_PROPERTY = "ai.djl.pytorch.num_threads";
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private TorchEngine() {}

    /** The most threads that can be of use here: as many as the machine has processors, at least 1. */
    public static int mostThreads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Chooses with how many threads the CPU computes; takes effect with the next training. Only with
     * {@value #DEFAULT_THREADS}, the default on every machine, does the same seed give the same figures to the last
     * digit.
     *
     * @param threads at least 1; more than {@link #mostThreads()} only make it slower
     */
    public static void useThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but were " + threads);
        }
        System.setProperty(THREADS_PROPERTY, String.valueOf(threads));
    }

    /** With how many threads the CPU computes. */
    public static int threads() {
        return Math.max(1, Integer.getInteger(THREADS_PROPERTY, DEFAULT_THREADS));
    }

    /**
     * Finds what a training for a choice will compute on, starting the engine where it does not run yet. On a GPU a
     * small computation is tried.
     *
     * @return the device, with a reason where it is not the one asked for; should it run out of memory later, the
     *     trained model names another
     * @throws LearningException with {@link LearningException.Reason#ENGINE_UNAVAILABLE}
     */
    public static ComputeDevice device(DeviceChoice choice) throws LearningException {
        start();
        return new ComputeDevices(new TorchGpus()).resolve(choice);
    }

    /**
     * Starts the engine unless it runs already; may be called from any thread, and waits where another is starting it.
     *
     * @return seconds that the start took; 0 where the engine ran already
     * @throws LearningException with {@link LearningException.Reason#ENGINE_UNAVAILABLE}
     */
    public static double start() throws LearningException {
        synchronized (STARTED) {
            long begin = System.nanoTime();
            boolean first = !STARTED.get();
            if (first) {
                prepare();
                load();
                STARTED.set(true);
            }
            // The count holds per thread: the one that trains may be another than the one that loaded the engine. DJL's
            // public interface can set it only before loading.
            JniUtils.setNumThreads(threads());
            return first ? (System.nanoTime() - begin) / 1e9 : 0;
        }
    }

    /** The engine, which must have been started. */
    public static Engine get() {
        return Engine.getEngine(NAME);
    }

    private static void prepare() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty(THREADS_PROPERTY, String.valueOf(threads()));
        if (!"gpu".equals(System.getProperty(NATIVES_PROPERTY))) {
            System.setProperty("ai.djl.offline", "true");
        }
    }

    private static void load() throws LearningException {
        try {
            get();
        } catch (RuntimeException | LinkageError failure) {
            throw new LearningException(
                    LearningException.Reason.ENGINE_UNAVAILABLE, List.of(rootCause(failure)), failure);
        }
    }

    /** What the system says, without the name of a Java class where there are words. */
    private static String inWords(Throwable cause) {
        if (cause instanceof FileSystemException unusable) {
            String reason = unusable.getReason();
            return unusable.getFile() + " cannot be written" + (reason == null ? "" : " (" + reason + ")");
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return inWords(cause);
    }
}
