package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Excerpt.of("Amélie 🎬")).isEqualTo("Amélie 🎬");
    }

    @Test
    void aLongTextIsCutToWholeCharacters() {
        assertThat(Excerpt.of("🎬".repeat(10_000), 5)).isEqualTo("🎬🎬🎬🎬…");
    }

    @Test
    void nothingInItMovesTheCursorOrTurnsTheLineAround() {
        assertThat(Excerpt.of("a\u001b[2Jb\nc\u202Ed\u2028e")).isEqualTo("a [2Jb c d e");
    }
}
