package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymmetricProductTest {
    @Test
    void isTheProductOfTheTransposeWithTheOther() {
        double[][] rows = {{1, 2}, {3, 4}};

        assertThat(SymmetricProduct.of(rows, rows)).isDeepEqualTo(new double[][] {{10, 14}, {14, 20}});
    }

    @Test
    void takesFourRowsAtOnceAndTheRestOneByOne() {
        double[][] left = {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 3}};
        double[][] right = {{2, 0}, {0, 2}, {2, 2}, {4, 0}, {0, 6}};

        assertThat(SymmetricProduct.of(left, right)).isDeepEqualTo(new double[][] {{12, 2}, {2, 22}});
    }
}
