package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void awayFromATerminalThereAreWholeLinesOnly() {
        try (Progress progress = new ProgressLines(stream)) {
            progress.watch("Training").progress(1, 2);
            progress.note("Epoch 1/2");
            progress.say("Done");
        }

        assertThat(text().lines()).containsExactly("Epoch 1/2", "Done");
    }

    @Test
    void onATerminalOneLineSaysWhatIsDoneAndHowFarItIs() {
        try (Progress progress = new ProgressBar(stream)) {
            var monitor = progress.watch("Training");
            monitor.progress(1, 2);
            progress.note("Epoch 1/2");
            monitor.progress(2, 2);
        }

        assertThat(text()).contains("Training [==========>         ]  50 %", "100 %", "Epoch 1/2");
        assertThat(text()).doesNotContain("\n").endsWith("\r\u001b[K");
    }

    @Test
    void aSentenceOnATerminalReplacesTheBarAndStays() {
        try (Progress progress = new ProgressBar(stream)) {
            progress.watch("Reading").progress(0, 10);
            progress.say("9,998 kept");
        }

        assertThat(text()).contains("\r\u001b[K9,998 kept" + System.lineSeparator());
    }

    @Test
    void theBarMakesRoomForWordsOnAnotherStream() {
        try (Progress progress = new ProgressBar(stream)) {
            progress.watch("Reading").progress(1, 10);
            progress.makeRoom();
            stream.print("films.csv: 10 rows");
        }

        assertThat(text()).contains("\r\u001b[Kfilms.csv: 10 rows");
    }

    @Test
    void noForecastIsMadeBeforeThereIsGroundForOne() {
        try (Progress progress = new ProgressBar(stream)) {
            progress.watch("Reading").progress(1, 1_000_000_000);
        }

        assertThat(text()).contains("0 % ").doesNotContain("−");
    }

    @Test
    void nobodyAsksBatchWorkToStop() {
        try (Progress progress = new ProgressBar(stream)) {
            assertThat(progress.watch("Reading").stopRequested()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-1, ''",
        "0, '[>                   ]   0 %'",
        "0.999, '[===================>]  99 %'",
        "1, '[====================] 100 %'"
    })
    void theBarFillsUp(double fraction, String bar) {
        assertThat(ProgressBar.bar(fraction)).isEqualTo(bar);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
