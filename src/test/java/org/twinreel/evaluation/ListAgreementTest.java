package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListAgreementTest {

    @Test
    void equalListsAgreeWholly() {
        int[] ten = IntStream.range(0, 10).toArray();

        var agreement = ListAgreement.of(ten, ten.clone());

        assertThat(agreement.overlap()).isEqualTo(1);
        assertThat(agreement.rankBiasedOverlap()).isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
    }

    @Test
    void listsWithoutACommonMovieDoNotAgree() {
        assertThat(ListAgreement.of(new int[] {1, 2}, new int[] {3, 4})).isEqualTo(new ListAgreement(0, 0));
    }

    /** X = 0, 2, 2: (0 · 0.9 + 1 · 0.81 + 2/3 · 0.729) / 9 + 2/3 · 0.729. */
    @Test
    void weighsDepthByDepth() {
        var agreement = ListAgreement.of(new int[] {1, 2, 3}, new int[] {2, 1, 4});

        assertThat(agreement.overlap()).isEqualTo(2.0 / 3);
        assertThat(agreement.rankBiasedOverlap()).isCloseTo(0.63, within(1e-12));
    }

    /** X = 1, 1, 1 and X = 0, 0, 1: (0.9 + 0.405 + 0.243) / 9 + 0.243 and 0.243 / 9 + 0.243. */
    @Test
    void aCommonMovieCountsMoreTheEarlierItComes() {
        var early = ListAgreement.of(new int[] {1, 2, 3}, new int[] {1, 5, 6});
        var late = ListAgreement.of(new int[] {2, 3, 1}, new int[] {5, 6, 1});

        assertThat(early.overlap()).isEqualTo(late.overlap()).isEqualTo(1.0 / 3);
        assertThat(early.rankBiasedOverlap()).isCloseTo(0.415, within(1e-12));
        assertThat(late.rankBiasedOverlap()).isCloseTo(0.27, within(1e-12));
    }

    /** X = 1, 1, 2, s = 2, l = 3: (0.9 + 0.405 + 0.486 + 0.1215) / 9 + (1/3 + 1/2) · 0.729. */
    @Test
    void aShorterListIsExtrapolated() {
        int[] shorter = {1, 2};
        int[] longer = {1, 3, 2};

        var agreement = ListAgreement.of(shorter, longer);

        assertThat(agreement.overlap()).isEqualTo(2.0 / 3);
        assertThat(agreement.rankBiasedOverlap()).isCloseTo(0.82, within(1e-12));
        assertThat(ListAgreement.of(longer, shorter)).isEqualTo(agreement);
    }

    @Test
    void aListThatTheOtherOnlyContinuesAgreesAsFarAsItIsKnown() {
        var agreement = ListAgreement.of(new int[] {1, 2}, new int[] {1, 2, 3});

        assertThat(agreement.rankBiasedOverlap()).isCloseTo(1, within(1e-12));
    }

    @Test
    void emptyListsHaveNoAgreementAndOneEmptyListAgreesWithNothing() {
        assertThat(ListAgreement.of(new int[0], new int[0])).isEqualTo(new ListAgreement(Double.NaN, Double.NaN));
        assertThat(ListAgreement.of(new int[0], new int[] {1})).isEqualTo(new ListAgreement(0, 0));
    }
}
