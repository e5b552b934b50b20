package org.twinreel.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Catalogue;

class TitleIndexTest {
    private static final int MANY = 3_000;

    @Test
    void indexingTellsHowFarItIs() {
        var monitor = new Watcher(Integer.MAX_VALUE);

        var search = new TitleSearch(many(), monitor);

        assertThat(monitor.reports).containsExactly(0L, 1024L, 2048L);
        assertThat(search.complete("film 2999", 1)).hasSize(1);
    }

    @Test
    void indexingStopsWhenItIsAskedTo() {
        var monitor = new Watcher(2);

        assertThatThrownBy(() -> new TitleSearch(many(), monitor)).isInstanceOf(JobStoppedException.class);
        assertThat(monitor.reports).hasSize(2);
    }

    @Test
    void theMostVotedAreFoundFirstWhereverTheyStandInTheFile() {
        var search = new TitleSearch(many());

        assertThat(Titles.of(search.complete("film", 3))).containsExactly("Film 2999", "Film 2998", "Film 2997");
        assertThat(Titles.of(search.complete("ilm", 3))).containsExactly("Film 2999", "Film 2998", "Film 2997");
    }

    /** The further down, the more votes. */
    private static Catalogue many() {
        List<String> titles =
                IntStream.range(0, MANY).mapToObj(row -> "Film " + row).toList();
        return Titles.of(titles, IntStream.range(0, MANY).asLongStream().toArray());
    }

    private static final class Watcher implements JobMonitor {
        private final List<Long> reports = new ArrayList<>();
        private final int reportsUntilStop;

        Watcher(int reportsUntilStop) {
            this.reportsUntilStop = reportsUntilStop;
        }

        @Override
        public void progress(long done, long total) {
            assertThat(total).isEqualTo(MANY);
            reports.add(done);
        }

        @Override
        public boolean stopRequested() {
            return reports.size() >= reportsUntilStop;
        }
    }
}
