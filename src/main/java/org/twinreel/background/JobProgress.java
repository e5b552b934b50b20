package org.twinreel.background;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a job has come.
 *
 * @param done steps finished, 0..{@code total}
 * @param total steps in all; 0 where nobody can tell
 * @param elapsed since the worker took the job up
 */
public record JobProgress(long done, long total, Duration elapsed) {
    public JobProgress {
        if (done < 0 || total < 0 || (total > 0 && done > total)) {
            throw new IllegalArgumentException("progress must lie in 0.." + total + " but was " + done);
        }
    }

    /** The finished share, 0..1; −1 where the total is not known (JavaFX's word for "indeterminate"). */
    public double fraction() {
        return total == 0 ? -1.0 : (double) done / total;
    }

    /** Time left if the rest goes as fast as what is done; empty until something is. */
    public Optional<Duration> remaining() {
        if (done == 0 || total == 0) {
            return Optional.empty();
        }
        return Optional.of(elapsed.multipliedBy(total - done).dividedBy(done));
    }
}
