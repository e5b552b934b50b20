package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuBasisTest {

    @Test
    void leavesThePermutedLowerFactor() {
        float[][] rows = {{1, 2}, {2, 1}, {0, 3}};

        LuBasis.normalise(rows);

        // Pivot 2 of row 1: row 0 is half of it with 1.5 left, row 2 none of it with 3 left. Pivot 3 of row 2: row 0 is
        // half of that.
        assertThat(rows).isDeepEqualTo(new float[][] {{0.5f, 0.5f}, {1, 0}, {0, 1}});
    }

    @Test
    void aMissingDirectionIsFilledIn() {
        float[][] rows = {{1, 2}, {2, 4}, {4, 8}};

        LuBasis.normalise(rows);

        assertThat(rows[2]).containsExactly(1, 0);
        assertThat(rows[0][0]).isEqualTo(0.25f);
        assertThat(new float[] {rows[0][1], rows[1][1]}).contains(1.0f);
    }
}
