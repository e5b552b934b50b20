package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Genre;

class MultiHotEncoderTest {

    @Test
    void hasAColumnForEveryGenreThatOccursByAscendingId() {
        var catalogue = new Movies()
                .about("one", 80, 18)
                .about("two")
                .about("three", 18, 10749)
                .catalogue();

        GenreFeatures genres = MultiHotEncoder.encode(catalogue);

        assertThat(genres.genres()).containsExactly(Genre.of(18), Genre.of(80), Genre.of(10749));
        assertThat(genres.matrix().row(0)).containsExactly(1, 1, 0);
        assertThat(genres.matrix().row(1)).containsExactly(0, 0, 0);
        assertThat(genres.matrix().row(2)).containsExactly(1, 0, 1);
    }

    @Test
    void withoutGenresThereAreNoColumns() {
        GenreFeatures genres =
                MultiHotEncoder.encode(new Movies().about("one").about("two").catalogue());

        assertThat(genres.genres()).isEmpty();
        assertThat(genres.matrix().rows()).isEqualTo(2);
        assertThat(genres.matrix().columns()).isZero();
    }
}
