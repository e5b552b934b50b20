package org.twinreel.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering letters = Lettering.of(14, "#000000");

    @Test
    void wordsThatFitStayWhole() {
        assertThat(letters.fitting("Heat", 100)).isEqualTo("Heat");
    }

    @Test
    void wordsThatDoNotFitAreCutToTheRoom() {
        String cut = letters.fitting("A very long title that goes on and on", 100);

        assertThat(cut).startsWith("A very").endsWith("…");
        assertThat(letters.width(cut)).isLessThanOrEqualTo(100);
    }

    @Test
    void noLetterIsCutInHalf() {
        String cut = letters.fitting("🎬".repeat(50), 100);

        assertThat(cut.replace("…", "").replace("🎬", "")).isEmpty();
    }

    @Test
    void withoutRoomNothingIsWritten() {
        assertThat(letters.fitting("Heat", 1)).isEmpty();
    }
}
