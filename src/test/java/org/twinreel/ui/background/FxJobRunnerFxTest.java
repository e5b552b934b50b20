package org.twinreel.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobProgress;
import org.twinreel.background.RunningJob;

class FxJobRunnerFxTest {
    private final FxJobRunner jobs = new FxJobRunner();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ended = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void endWorker() {
        jobs.shutDown(Duration.ofSeconds(5));
    }

    @Test
    void aResultArrivesOnTheJavaFxThread() throws Exception {
        start(monitor -> "seven");

        awaitEnd();

        assertThat(told).containsExactly("started on FX", "succeeded seven on FX");
    }

    @Test
    void aFailureArrivesAsOne() throws Exception {
        start(monitor -> {
            throw new java.io.IOException("disk full");
        });

        awaitEnd();

        assertThat(told).containsExactly("started on FX", "failed disk full on FX");
    }

    @Test
    void aStopEndsTheJobAtItsNextQuestion() throws Exception {
        var working = new CountDownLatch(1);
        var handle = start(monitor -> {
            working.countDown();
            while (true) {
                monitor.checkStopped();
                Thread.onSpinWait();
            }
        });
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        Platform.runLater(handle::requestStop);
        Platform.runLater(handle::requestStop);
        awaitEnd();

        assertThat(told).containsExactly("started on FX", "stopping on FX", "stopped on FX");
        assertThat(jobs.current().get()).isNull();
    }

    @Test
    void aJobStoppedWhileItWaitsNeverBegins() throws Exception {
        var blocked = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            jobs.start("blocking", monitor -> blocked.await(10, TimeUnit.SECONDS), silent());
            start(monitor -> "never").requestStop();
            return null;
        });
        assertThat(told).containsExactly("stopping on FX");

        blocked.countDown();
        awaitEnd();

        assertThat(told).containsExactly("stopping on FX", "started on FX", "stopped on FX");
    }

    @Test
    void aStopAfterTheEndIsNoNews() throws Exception {
        var handle = start(monitor -> "seven");
        awaitEnd();

        Platform.runLater(handle::requestStop);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).containsExactly("started on FX", "succeeded seven on FX");
    }

    @Test
    void relayedValuesArriveInOrderWithoutLoss() throws Exception {
        var received = Collections.synchronizedList(new ArrayList<Integer>());
        Consumer<Integer> relay = jobs.relay(received::add);
        start(monitor -> {
            IntStream.range(0, 5000).forEach(relay::accept);
            return "done";
        });

        awaitEnd();

        assertThat(received).hasSize(5000).isSorted();
    }

    @Test
    void theStatusNamesTheRunningJobAndItsProgress() throws Exception {
        var names = Collections.synchronizedList(new ArrayList<String>());
        var halfway = new CountDownLatch(1);
        Platform.runLater(() -> jobs.current().addListener((property, before, now) -> {
            if (now != null && now.progress().fraction() == 0.5) {
                names.add(now.name());
                halfway.countDown();
            }
        }));
        start(monitor -> {
            monitor.progress(1, 2);
            return halfway.await(10, TimeUnit.SECONDS) ? "seen" : "unseen";
        });

        awaitEnd();

        assertThat(told).contains("succeeded seen on FX");
        assertThat(names).containsExactly("counting");
    }

    private RunningJob start(Job<String> job) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> jobs.start("counting", job, observer()));
    }

    private void awaitEnd() throws InterruptedException {
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void tell(String what) {
        told.add(what + (Platform.isFxApplicationThread() ? " on FX" : " elsewhere"));
    }

    private JobObserver<String> observer() {
        return new JobObserver<>() {
            @Override
            public void started() {
                tell("started");
            }

            @Override
            public void progressed(JobProgress progress) {
                // the status property is what this test looks at
            }

            @Override
            public void stopping() {
                tell("stopping");
            }

            @Override
            public void succeeded(String result) {
                tell("succeeded " + result);
                ended.countDown();
            }

            @Override
            public void stopped() {
                tell("stopped");
                ended.countDown();
            }

            @Override
            public void failed(Exception failure) {
                tell("failed " + failure.getMessage());
                ended.countDown();
            }
        };
    }

    private static JobObserver<Boolean> silent() {
        return new JobObserver<>() {
            @Override
            public void succeeded(Boolean result) {
                // of no interest
            }

            @Override
            public void failed(Exception failure) {
                // of no interest
            }
        };
    }
}
