package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.recommend.Vectors;

/** Every figure of lists of one, worked out by hand. */
class CatalogueMeasuresTest {
    private static final int COMEDY = 35;
    private static final int WAR = 10752;

    /** Content pairs 0–1 and 2–3, cf pairs 0–2 and 1–3; comedies are 0, 1 and 2; most voted are 3, then 2. */
    private static final Catalogue FOUR =
            new Films().add(1, COMEDY).add(2, COMEDY).add(3, COMEDY).add(4, WAR).catalogue();

    private static final ItemEmbeddings PAIRS =
            new ItemEmbeddings(Vectors.atDegrees(0, 10, 100, 110), Vectors.atDegrees(0, 100, 5, 105));

    /** Content recommends 1, 0, 3, 2 to 0, 1, 2, 3, popularity 3, 3, 3, 2; votes rank as rows do. */
    @Test
    void measuresEveryListInEveryWay() {
        var model = Films.model(PAIRS, true, false, false, true);

        var figures = new CatalogueEvaluation(FOUR, model).evaluate(1, JobMonitor.unwatched());

        QueryGroup all = QueryGroup.ALL;
        assertThat(mean(figures, all, ListSource.CONTENT, ListMetric.GENRE_JACCARD))
                .isEqualTo(0.5);
        assertThat(mean(figures, all, ListSource.CONTENT, ListMetric.DIVERSITY)).isNaN();
        assertThat(mean(figures, all, ListSource.CONTENT, ListMetric.VOTE_PERCENTILE))
                .isEqualTo(0.5);
        assertThat(mean(figures, all, ListSource.POPULARITY, ListMetric.VOTE_PERCENTILE))
                .isEqualTo((3 * 0.875 + 0.625) / 4);
        assertThat(mean(figures, QueryGroup.TRAINED, ListSource.CONTENT, ListMetric.UNTRAINED_SHARE))
                .isEqualTo(1);
        assertThat(mean(figures, QueryGroup.UNTRAINED, ListSource.CONTENT, ListMetric.UNTRAINED_SHARE))
                .isZero();
        assertThat(figures.spread(all, ListSource.CONTENT).coverage()).isEqualTo(1);
        assertThat(figures.spread(all, ListSource.CONTENT).gini()).isZero();
        assertThat(figures.spread(all, ListSource.POPULARITY).coverage()).isEqualTo(0.5);
        assertThat(figures.spread(all, ListSource.POPULARITY).gini()).isCloseTo(10.0 / 12, within(1e-12));
    }

    /** Of each blend the nearer cf pair wins: hybrid lists are cf's. */
    @Test
    void laysTheModesSideBySide() {
        var model = Films.model(PAIRS, true, true, false, false);

        var trained = new CatalogueEvaluation(FOUR, model)
                .evaluate(1, JobMonitor.unwatched())
                .group(QueryGroup.TRAINED);

        var none = new Estimate(0, 0, 0);
        var wholly = new Estimate(1, 1, 1);
        assertThat(trained.agreement(ModePair.CONTENT_CF)).isEqualTo(new Agreement(none, none));
        assertThat(trained.agreement(ModePair.CF_HYBRID).overlap()).isEqualTo(wholly);
        assertThat(trained.difference(Comparison.HYBRID_CF, ListMetric.GENRE_OVERLAP))
                .isEqualTo(none);
        // Content finds the other comedy for both; cf for the first alone.
        assertThat(trained.difference(Comparison.CONTENT_CF, ListMetric.GENRE_OVERLAP))
                .isEqualTo(new Estimate(0.5, 0, 1));
    }

    private static double mean(CatalogueFigures figures, QueryGroup group, ListSource source, ListMetric metric) {
        return figures.mean(group, source, metric).mean();
    }
}
