package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GenreJaccardTest {
    private static final int DRAMA = 18;
    private static final int CRIME = 80;
    private static final int WAR = 10752;

    private final GenreJaccard jaccard = new GenreJaccard(new Films()
            .add(0, DRAMA, CRIME)
            .add(0, CRIME, DRAMA)
            .add(0, WAR, CRIME)
            .add(0, WAR)
            .add(0)
            .add(0)
            .catalogue());

    @Test
    void meansSharedGenresOverAllGenresOfBoth() {
        // 1, 1/3 and 0.
        assertThat(jaccard.of(0, new int[] {1, 2, 3})).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(jaccard.of(2, new int[] {3})).isEqualTo(0.5);
    }

    @Test
    void aMovieWithoutGenresIsLikeNoneNotEvenLikeAnother() {
        assertThat(jaccard.of(0, new int[] {4})).isZero();
        assertThat(jaccard.of(4, new int[] {5})).isZero();
    }

    @Test
    void chanceReachesTheMeanOverAllOtherMovies() {
        assertThat(jaccard.expectedByChance(0)).isCloseTo(jaccard.of(0, new int[] {1, 2, 3, 4, 5}), within(1e-12));
        assertThat(new GenreJaccard(new Films().add(0, WAR).catalogue()).expectedByChance(0))
                .isNaN();
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(jaccard.of(0, new int[0])).isNaN();
    }

    @Test
    void countsMoreThan64Genres() {
        var films = new Films();
        int[] many = new int[100];
        for (int genre = 0; genre < 100; genre++) {
            many[genre] = genre;
        }
        var wide = new GenreJaccard(films.add(0, many).add(0, 99).catalogue());

        assertThat(wide.of(1, new int[] {0})).isEqualTo(0.01);
    }

    @Test
    void refusesRowsThatDoNotExist() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> jaccard.of(0, new int[] {6}));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> jaccard.of(-1, new int[] {0}));
    }
}
