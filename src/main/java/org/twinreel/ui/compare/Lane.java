package org.twinreel.ui.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.recommend.Mode;

/**
 * The places of lists on the board, from the left. The hybrid stands between what it is made of: nearly every movie that
 * two lists have in common is then in neighbouring ones, and the slider's ends lie where their lists do.
 */
enum Lane {
    CONTENT(Mode.CONTENT),
    HYBRID(Mode.HYBRID),
    CF(Mode.CF),
    /** The control: what noise looks like. Beside cf, which is noise for an untrained query. */
    RANDOM(null);

    private final @Nullable Mode mode;

    Lane(@Nullable Mode mode) {
        this.mode = mode;
    }

    /** The mode that ranks here; empty for the control. */
    Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    /** Where a mode's list stands. */
    static Lane of(Mode mode) {
        return Arrays.stream(values())
                .filter(lane -> lane.mode == mode)
                .findFirst()
                .orElseThrow();
    }

    /** Its name in ids, style classes and keys of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
