package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingScaleTest {

    @Test
    void nameDecidesWhereTheNumbersDoNotContradictIt() {
        var scale = new RatingScale(List.of("3.6", "4", "5", "0.5"), OptionalInt.of(5));

        assertThat(scale.decimal("3.6")).hasValue(7.2);
        assertThat(scale.decimal("0,5")).hasValue(1.0);
        assertThat(scale.converted()).isEqualTo(2);
    }

    @Test
    void nameOfAHundredDecidesThoughAllNumbersAreSmall() {
        var scale = new RatingScale(List.of("5", "9", "8"), OptionalInt.of(100));

        assertThat(scale.decimal("9")).hasValue(0.9);
    }

    @Test
    void numbersAboveTheNamedBestAreReadAsIfItHadNoName() {
        var ofTen = new RatingScale(List.of("3.6", "7.4", "8"), OptionalInt.of(5));
        var ofHundred = new RatingScale(List.of("36", "74", "80"), OptionalInt.of(10));

        assertThat(ofTen.endsAtTen()).isTrue();
        assertThat(ofHundred.decimal("74")).hasValue(7.4);
    }

    @Test
    void oneWrongNumberAmongManyDoesNotOutdoTheName() {
        List<String> cells = Stream.concat(Collections.nCopies(99, "4.5").stream(), Stream.of("45"))
                .toList();

        var scale = new RatingScale(cells, OptionalInt.of(5));

        assertThat(scale.decimal("4.5")).hasValue(9.0);
        assertThat(scale.decimal("45")).isEmpty();
        assertThat(scale.endsAtTen()).isFalse();
    }

    @Test
    void cellThatNamesItsOwnScaleIsReadByThat() {
        var scale = new RatingScale(List.of("4/5", "7.5/10", "60%"), OptionalInt.of(5));

        assertThat(scale.decimal("4/5")).hasValue(8.0);
        assertThat(scale.decimal("7.5/10")).hasValue(7.5);
        assertThat(scale.decimal("60%")).hasValue(6.0);
    }

    @Test
    void plainNumbersToTenAreReadAsTheyStand() {
        var scale = new RatingScale(List.of("3.6", "4", "5"), OptionalInt.empty());

        assertThat(scale.endsAtTen()).isTrue();
        assertThat(scale.decimal("3.6")).isEmpty();
    }
}
