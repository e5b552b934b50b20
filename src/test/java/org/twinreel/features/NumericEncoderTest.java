package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.twinreel.features.NumericFeatures.Column;

class NumericEncoderTest {

    @Test
    void scalesVotesPopularityAndYearEachByItsOwnRange() {
        var catalogue = new Movies()
                .rated(5.0, 100, OptionalInt.of(2000))
                .rated(9.0, 300, OptionalInt.of(2010))
                .rated(6.0, 200, OptionalInt.of(2005))
                .catalogue();

        NumericFeatures numeric = NumericEncoder.encode(catalogue);

        assertThat(numeric.columns())
                .containsExactly(
                        new Column("vote_average", 5, 9),
                        new Column("vote_count", 100, 300),
                        new Column("popularity", 10, 30),
                        new Column("release_year", 2000, 2010));
        assertThat(numeric.matrix().row(0)).containsExactly(0, 0, 0, 0);
        assertThat(numeric.matrix().row(1)).containsExactly(1, 1, 1, 1);
        assertThat(numeric.matrix().row(2)).containsExactly(0.25f, 0.5f, 0.5f, 0.5f);
    }

    @Test
    void anUnknownYearCountsAsZero() {
        var catalogue = new Movies()
                .rated(5.0, 1, OptionalInt.empty())
                .rated(5.0, 1, OptionalInt.of(2000))
                .rated(5.0, 1, OptionalInt.of(1500))
                .catalogue();

        NumericFeatures numeric = NumericEncoder.encode(catalogue);

        assertThat(numeric.columns().get(3)).isEqualTo(new Column("release_year", 0, 2000));
        assertThat(numeric.matrix().get(0, 3)).isZero();
        assertThat(numeric.matrix().get(2, 3)).isEqualTo(0.75f);
    }

    @Test
    void equalNumbersBecomeZero() {
        var catalogue = new Movies()
                .rated(5.0, 1, OptionalInt.of(2000))
                .rated(5.0, 1, OptionalInt.of(2000))
                .catalogue();

        assertThat(NumericEncoder.encode(catalogue).matrix().values()).containsOnly(0.0f);
    }
}
