package org.twinreel.app;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.twinreel.ui.Page;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/**
 * Measures how smoothly the window is drawn while a model is trained: opens the real window on a data file, trains on
 * the page Train and notes the time between pulses on the JavaFX thread, of which a timer demands as many as the screen
 * shows. Not a test: run its main method, with the launcher's options for the virtual machine, on a data file (or
 * "bundled") and a number of epochs; a third argument is the window's size, such as 1280x720.
 */
final class PulseGaps {
    private static final double[] LIMITS_MILLIS = {17, 33, 50};
    private static final int LONGEST_NAMED = 8;

    private final Wiring wiring;
    private final Scene scene;
    private final List<Pulse> pulses = new ArrayList<>();

    /** One pulse: when, and what had happened by then. */
    private record Pulse(double seconds, double gapMillis, long collectionMillis, double workMillis, String epoch) {
        static final Comparator<Pulse> LONGEST_FIRST =
                Comparator.comparingDouble(Pulse::gapMillis).reversed();
    }

    private PulseGaps(Wiring wiring, int width, int height) {
        this.wiring = wiring;
        this.scene = new Scene(wiring.mainView().build(), width, height);
        Theme.LIGHT.apply(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        var toolkit = new CountDownLatch(1);
        Platform.startup(toolkit::countDown);
        toolkit.await();
        String[] size = (arguments.length > 2 ? arguments[2] : "1920x1080").split("x", 2);
        Path folder = Files.createTempDirectory("twinreel-pulses");
        Path settings = folder.resolve("settings.properties");
        try (var wiring = new Wiring(Settings.load(settings))) {
            var gaps = OnFx.get(() -> new PulseGaps(wiring, Integer.parseInt(size[0]), Integer.parseInt(size[1])));
            gaps.measure(arguments[0], arguments[1]);
        } finally {
            Platform.exit();
            Files.deleteIfExists(settings);
            Files.deleteIfExists(folder);
        }
        System.exit(0);
    }

    private void measure(String data, String epochs) throws Exception {
        OnFx.run(wiring::opened);
        OnFx.until("features", this::hasFeatures);
        if (!data.equals("bundled")) {
            OnFx.run(() -> wiring.data().open(Path.of(data)));
            OnFx.until("features of " + data, this::hasFeatures);
        }
        OnFx.run(() -> wiring.show(Page.TRAIN));
        OnFx.until("the page", () -> scene.lookup("#training-epochs") != null);
        OnFx.run(() -> ((TextField) scene.lookup("#training-epochs")).setText(epochs));
        TimeUnit.SECONDS.sleep(2);
        AnimationTimer timer = OnFx.get(this::startNoting);
        double begin = OnFx.get(this::now);
        OnFx.run(() -> ((ButtonBase) scene.lookup("#training-train")).fire());
        OnFx.until("a model", () -> wiring.session().model().get() != null);
        double trained = OnFx.get(this::now);
        OnFx.until("its lists", () -> !wiring.busy());
        TimeUnit.SECONDS.sleep(1);
        double rested = OnFx.get(this::now);
        OnFx.run(() -> wiring.show(Page.COMPARE));
        TimeUnit.SECONDS.sleep(1);
        OnFx.run(timer::stop);
        System.out.printf(Locale.ROOT, "run: %.1f s from Train to the model%n", trained - begin);
        report("first second of the run", begin, begin + 1);
        report("rest of the run", begin + 1, trained - 0.1);
        report("end of the run, lists made ready", trained - 0.1, rested);
        report("Compare shown for the first time", rested, Double.POSITIVE_INFINITY);
    }

    private boolean hasFeatures() {
        return wiring.session().extraction().get() != null && !wiring.busy();
    }

    private double now() {
        return System.nanoTime() / 1e9;
    }

    private AnimationTimer startNoting() {
        var timer = new AnimationTimer() {
            private double last = PulseGaps.this.now();
            private long lastCollection = collectionMillis();
            private double lastWork = workMillis();
            private final Labeled epoch = (Labeled) scene.lookup("#training-epoch-value");

            @Override
            public void handle(long planned) {
                double now = PulseGaps.this.now();
                long collection = collectionMillis();
                double work = workMillis();
                pulses.add(new Pulse(
                        now, (now - last) * 1000, collection - lastCollection, work - lastWork, epoch.getText()));
                lastWork = work;
                last = now;
                lastCollection = collection;
            }
        };
        timer.start();
        return timer;
    }

    /** What the JavaFX thread itself has computed; the rest of a gap it waited: for a processor, the renderer, memory. */
    private static double workMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static long collectionMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private void report(String part, double from, double to) {
        var within = pulses.stream()
                .filter(pulse -> pulse.seconds() >= from && pulse.seconds() < to)
                .sorted(Pulse.LONGEST_FIRST)
                .toList();
        if (within.isEmpty()) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d pulses, longest %.1f ms, 99th percentile %.1f ms",
                part,
                within.size(),
                within.get(0).gapMillis(),
                within.get(within.size() / 100).gapMillis());
        for (double limit : LIMITS_MILLIS) {
            long over =
                    within.stream().filter(pulse -> pulse.gapMillis() > limit).count();
            System.out.printf(Locale.ROOT, ", over %.0f ms: %d", limit, over);
        }
        System.out.println();
        for (Pulse pulse : within.subList(0, Math.min(LONGEST_NAMED, within.size()))) {
            System.out.printf(
                    Locale.ROOT,
                    "    at %.2f s: %.1f ms, of which work %.0f ms, garbage collection %d ms; epoch %s%n",
                    pulse.seconds() - from,
                    pulse.gapMillis(),
                    pulse.workMillis(),
                    pulse.collectionMillis(),
                    pulse.epoch());
        }
    }
}
