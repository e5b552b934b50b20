package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;

class LeakWordsTest {
    private final LeakWords words = new LeakWords(Messages.load(Locale.ENGLISH));

    private static PastRun run(InputChoice inputs, double mse, double mean) {
        var outline = new RunOutline(TrainingExamples.CPU, inputs, 2, 80, 20, mean);
        return new PastRun(1, outline, List.of(TrainingExamples.epoch(1, 2 * mse), TrainingExamples.epoch(2, mse)));
    }

    private String comparison(double all, double without, double mean) {
        return words.comparison(run(InputChoice.ALL, all, mean), run(InputChoice.WITHOUT_VOTES, without, mean));
    }

    @Test
    void whatIsLostWithoutVotesWasArithmetic() {
        // 1 − 0.01/0.1 = 90 %, 1 − 0.091/0.1 = 9 %; 1 − 9/90 = 90 % lost.
        assertThat(comparison(0.01, 0.091, 0.1))
                .isEqualTo("Best validation MSE: 0.0100 with all inputs, 0.0910 without votes and popularity, 0.100 for"
                        + " always predicting the mean. All inputs explain 90 % of the target’s spread, text, genres"
                        + " and year 9 %: 90 % of what the network seemed to know was arithmetic on the votes, not"
                        + " taste.");
    }

    @Test
    void aRunThatKeepsMostOfItIsNotCalledArithmetic() {
        assertThat(comparison(0.01, 0.02, 0.1)).contains("90 %", "still 80 %", "does not come from the votes");
    }

    @Test
    void worseThanTheMeanExplainsNothing() {
        assertThat(comparison(0.01, 0.2, 0.1)).contains("year 0 %: 100 % of what");
    }

    @Test
    void wheneverNothingWasLearnedNothingIsCompared() {
        assertThat(comparison(0.2, 0.2, 0.1)).endsWith("does the network predict better than the mean.");
    }

    @Test
    void withoutHeldOutMoviesThereIsNothingToSay() {
        assertThat(comparison(0.01, 0.02, Double.NaN)).isEmpty();
    }
}
