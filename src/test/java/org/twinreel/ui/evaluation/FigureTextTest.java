package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinreel.evaluation.Estimate;
import org.twinreel.text.Messages;

class FigureTextTest {
    private final FigureText text = new FigureText(Messages.load(Locale.ENGLISH));

    @Test
    void sharesAreToldInPerCentAndOthersAsDecimals() {
        assertThat(text.of(Measure.GENRE_OVERLAP, 0.7404)).isEqualTo("74.0 %");
        assertThat(text.of(Measure.DIVERSITY, 0.03117)).isEqualTo("0.0312");
        assertThat(text.of(Measure.GINI, Double.NaN)).isEqualTo("–");
    }

    @Test
    void aDifferenceOfSharesIsToldInPercentagePointsWithItsSign() {
        assertThat(text.difference(Measure.GENRE_OVERLAP, -0.1913)).isEqualTo("−19.1 pp");
        assertThat(text.difference(Measure.COVERAGE, 0.25)).isEqualTo("+25.0 pp");
        assertThat(text.difference(Measure.DIVERSITY, -0.0101)).isEqualTo("−0.0101");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(text.difference(Measure.GENRE_OVERLAP, -0.0002)).isEqualTo("0.0 pp");
    }

    @Test
    void anIntervalIsHalfItsWidthAtAGlanceAndBothEndsInFull() {
        var estimate = new Estimate(0.5, 0.49, 0.52);

        assertThat(text.halfWidth(Measure.GENRE_OVERLAP, estimate)).isEqualTo("±1.5");
        assertThat(text.inFull(Measure.GENRE_OVERLAP, estimate)).isEqualTo("50.0 % (95 % interval 49.0 % to 52.0 %)");
    }

    @Test
    void whatHasNoIntervalIsToldAlone() {
        var coverage = new Estimate(0.788, Double.NaN, Double.NaN);

        assertThat(text.halfWidth(Measure.COVERAGE, coverage)).isEmpty();
        assertThat(text.inFull(Measure.COVERAGE, coverage)).isEqualTo("78.8 %");
    }

    @Test
    void aDifferenceSaysWhetherItsIntervalLeavesOutZero() {
        assertThat(text.differenceInFull(Measure.GENRE_OVERLAP, new Estimate(0.2, 0.1, 0.3)))
                .contains("leaves out 0");
        assertThat(text.differenceInFull(Measure.GENRE_OVERLAP, new Estimate(0.2, -0.1, 0.5)))
                .contains("includes 0");
    }
}
