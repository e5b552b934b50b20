package org.twinreel.ui.parts;

import java.time.Duration;

/** Durations as people say them, in the coarsest units that tell enough: "8 s", "1 min 20 s", "2 h 5 min". */
public final class SpokenDuration {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private SpokenDuration() {}

    /** A duration in words; at least one second, for what is left is never nothing. */
    public static String of(Duration duration) {
        long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
        if (seconds < SECONDS_PER_MINUTE) {
            return seconds + " s";
        }
        long minutes = seconds / SECONDS_PER_MINUTE;
        return minutes < MINUTES_PER_HOUR
                ? minutes + " min " + seconds % SECONDS_PER_MINUTE + " s"
                : minutes / MINUTES_PER_HOUR + " h " + minutes % MINUTES_PER_HOUR + " min";
    }
}
