package org.twinreel.learning.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GradientClippingTest {
    private final GradientClipping clipping = new GradientClipping(2.0);

    @Test
    void leavesGradientsWithinTheLimitAlone() {
        assertThat(clipping.scale(0.0)).isEqualTo(1.0);
        assertThat(clipping.scale(1.9)).isEqualTo(1.0);
    }

    @Test
    void scalesLongerGradientsDownToTheLimit() {
        assertThat(clipping.scale(8.0) * 8.0).isCloseTo(2.0, within(1e-6));
    }
}
