package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Vectors;
import org.twinreel.ui.SampleSession;

class BlendSpeedTest {
    private static final int MOVIES = 2_000;

    @Test
    void movingTheSliderOverTwoThousandMoviesFillsTheHybridInTime() {
        var page = DrivenCompare.empty();
        page.session().opened(SampleSession.loaded(catalogue()));
        double[] content =
                IntStream.range(0, MOVIES).mapToDouble(row -> row * 0.05).toArray();
        double[] cf =
                IntStream.range(0, MOVIES).mapToDouble(row -> row * 7 % 180).toArray();
        var trained = new boolean[MOVIES];
        Arrays.fill(trained, true);
        page.session().trained(SampleSession.model(Vectors.atDegrees(content), Vectors.atDegrees(cf), trained));
        page.model().length().set(100);

        long quickest = Long.MAX_VALUE;
        for (int step = 0; step <= 10; step++) {
            long begun = System.nanoTime();
            page.model().cfShare().set(step / 10.0);
            quickest = Math.min(quickest, System.nanoTime() - begun);
        }

        // A promise about the order of magnitude: the quickest of eleven, whatever else the machine does.
        assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(100));
        assertThat(page.board().column(Lane.HYBRID).orElseThrow().places()).hasSize(100);
    }

    private static Catalogue catalogue() {
        List<Movie> movies = IntStream.range(0, MOVIES)
                .mapToObj(row -> new Movie(
                        row,
                        row,
                        "Movie " + row,
                        "What happens in it.",
                        List.of(Genre.of(row % 2 == 0 ? 28 : 18)),
                        OptionalInt.of(2000),
                        7.5,
                        row,
                        1.0,
                        "en"))
                .toList();
        return new Catalogue("many.csv", movies);
    }
}
