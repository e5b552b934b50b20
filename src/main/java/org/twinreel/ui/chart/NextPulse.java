package org.twinreel.ui.chart;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Puts work off until the next pulse. Two charts that change together are drawn one after the other, and neither picture
 * has to wait for both: without a graphics card, each takes a third of the time that a person would notice.
 */
public final class NextPulse {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean pulsed;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (pulsed) {
                run();
            }
            pulsed = true;
        }
    };

    /** Does the work in the pulse after the one that comes next, after all other work put off before. */
    public void later(Runnable work) {
        if (waiting.isEmpty()) {
            pulsed = false;
            timer.start();
        }
        waiting.add(work);
    }

    private void run() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        timer.stop();
    }
}
