package org.twinreel.evaluation;

/**
 * How a source's recommendations spread over the catalogue.
 *
 * <p>Neither figure has a bootstrap interval, which would be wrong: a resample repeats queries and leaves about 37 % of
 * them out, so it covers fewer movies and spreads less evenly than the queries themselves, always. The percentile
 * interval would lie beside the figure and not around it.
 *
 * @param coverage {@link CatalogueCoverage}, 0..1
 * @param gini {@link GiniIndex}, 0..1
 * @param lorenz the curve behind the index
 */
public record CatalogueSpread(double coverage, double gini, LorenzCurve lorenz) {

    /** The spread of so many recommendations of each movie. */
    static CatalogueSpread of(int[] timesRecommended) {
        return new CatalogueSpread(
                CatalogueCoverage.of(timesRecommended),
                GiniIndex.of(timesRecommended),
                LorenzCurve.of(timesRecommended));
    }
}
