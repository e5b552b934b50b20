package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GenreOverlapTest {
    private static final int DRAMA = 18;
    private static final int CRIME = 80;
    private static final int WAR = 10752;

    @Test
    void countsTheMoviesThatShareAtLeastOneGenre() {
        var overlap = new GenreOverlap(new Films()
                .add(0, DRAMA, CRIME)
                .add(0, CRIME, DRAMA)
                .add(0, WAR, CRIME)
                .add(0, WAR)
                .add(0)
                .catalogue());

        assertThat(overlap.of(0, List.of(1, 2, 3, 4))).isEqualTo(0.5);
        assertThat(overlap.of(0, List.of(1, 3, 4))).isEqualTo(1.0 / 3);
        assertThat(overlap.of(3, new int[] {2})).isEqualTo(1.0);
        assertThat(overlap.shared(0, 2)).isTrue();
        assertThat(overlap.shared(0, 3)).isFalse();
    }

    @Test
    void aMovieWithoutGenresSharesNoneNotEvenWithItsLike() {
        var overlap = new GenreOverlap(new Films().add(0).add(0).add(0, WAR).catalogue());
        var withoutAnyGenre = new GenreOverlap(new Films().add(0).add(0).catalogue());

        assertThat(overlap.of(0, List.of(1, 2))).isZero();
        assertThat(withoutAnyGenre.of(0, List.of(1))).isZero();
    }

    @Test
    void anEmptyListHasNoOverlap() {
        var overlap = new GenreOverlap(new Films().add(0, WAR).catalogue());

        assertThat(overlap.of(0, List.of())).isNaN();
    }

    @Test
    void chanceReachesTheShareOfOtherMoviesThatShareAGenre() {
        var overlap = new GenreOverlap(new Films()
                .add(0, DRAMA)
                .add(0, DRAMA, WAR)
                .add(0, WAR)
                .add(0, CRIME)
                .catalogue());

        assertThat(overlap.expectedByChance(0)).isEqualTo(1.0 / 3);
        assertThat(overlap.expectedByChance(1)).isEqualTo(2.0 / 3);
        assertThat(overlap.expectedByChance(3)).isZero();
    }

    @Test
    void chanceReachesNothingWhereThereIsNoOtherMovie() {
        var overlap = new GenreOverlap(new Films().add(0, DRAMA).catalogue());

        assertThat(overlap.expectedByChance(0)).isNaN();
    }

    @Test
    void agreesWithTheMoviesThemselvesOverMoreThan64Genres() {
        var random = new SplittableRandom(5);
        var films = new Films().add(0, 0).add(0, 64).add(0, 128);
        for (int row = 3; row < 130; row++) {
            films.add(0, row, random.nextInt(130), random.nextInt(130));
        }
        var catalogue = films.catalogue();
        var overlap = new GenreOverlap(catalogue);

        assertThat(catalogue.genres()).hasSizeGreaterThan(128);
        assertThat(IntStream.range(0, 130).boxed()).allSatisfy(one -> assertThat(IntStream.range(0, 130))
                .allSatisfy(other -> assertThat(overlap.shared(one, other))
                        .isEqualTo(catalogue.movie(one).sharesGenreWith(catalogue.movie(other)))));
    }

    @Test
    void refusesRowsThatDoNotExist() {
        var overlap = new GenreOverlap(new Films().add(0).add(0).catalogue());

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> overlap.of(2, List.of(0)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> overlap.of(0, List.of(-1)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> overlap.expectedByChance(2));
    }
}
