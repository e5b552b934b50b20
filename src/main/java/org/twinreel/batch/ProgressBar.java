package org.twinreel.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobProgress;

/** Progress for a terminal: one line at the bottom that is written over and over, and sentences above it. */
final class ProgressBar implements Progress {
    private static final int CELLS = 20;
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();

    /** Before that a forecast says hours of what takes seconds. */
    private static final Duration SOONEST_FORECAST = Duration.ofSeconds(1);

    /** Back to the line's start and clear to its end (ECMA-48). */
    private static final String OVERWRITE = "\r\u001b[K";

    /** What is too long for the screen ends at its edge instead of running on into a line that nothing overwrites. */
    private static final String CUT_AT_EDGE = "\u001b[?7l";

    private static final String RUN_ON = "\u001b[?7h";

    private final PrintStream stream;
    private String work = "";
    private String noted = "";
    private long begin;
    private long lastDrawn;

    ProgressBar(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void say(String sentence) {
        stream.println(OVERWRITE + sentence);
        stream.flush();
    }

    @Override
    public void note(String words) {
        noted = words;
        lastDrawn = 0;
    }

    @Override
    public void makeRoom() {
        stream.print(OVERWRITE);
        stream.flush();
    }

    @Override
    public JobMonitor watch(String named) {
        work = named;
        noted = "";
        begin = System.nanoTime();
        lastDrawn = 0;
        return new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                draw(done, total);
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    @Override
    public void close() {
        makeRoom();
    }

    private void draw(long done, long total) {
        long now = System.nanoTime();
        if (lastDrawn != 0 && now - lastDrawn < REDRAW_NANOS) {
            return;
        }
        lastDrawn = now;
        var state = new JobProgress(done, total, Duration.ofNanos(now - begin));
        String line = work + " " + bar(state.fraction()) + left(state) + " " + noted;
        stream.print(OVERWRITE + CUT_AT_EDGE + line + RUN_ON);
        stream.flush();
    }

    /** Such as {@code [=======>            ]  39 %}; empty where nobody knows how much there is to do. */
    static String bar(double fraction) {
        if (fraction < 0) {
            return "";
        }
        int filled = (int) Math.floor(fraction * CELLS);
        String head = filled < CELLS ? ">" : "";
        String cells = "=".repeat(filled) + head + " ".repeat(CELLS - filled - head.length());
        return String.format(Locale.ROOT, "[%s] %3.0f %%", cells, Math.floor(fraction * 100));
    }

    private static String left(JobProgress state) {
        if (state.elapsed().compareTo(SOONEST_FORECAST) < 0) {
            return "";
        }
        return state.remaining()
                .map(left -> String.format(Locale.ROOT, " −%d:%02d", left.toMinutes(), left.toSecondsPart()))
                .orElse("");
    }
}
