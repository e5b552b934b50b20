package org.twinreel.evaluation;

/**
 * How a source's recommendations spread over the catalogue, over all queries.
 *
 * <p>Neither figure has a bootstrap interval, which would be wrong: a resample repeats queries and leaves about 37 % of
 * them out, so it covers fewer movies and spreads less evenly than the queries themselves, always. The percentile
 * interval would lie beside the figure and not around it.
 *
 * @param coverage {@link CatalogueCoverage}, 0..1
 * @param gini {@link GiniIndex}, 0..1
 */
public record CatalogueSpread(double coverage, double gini) {}
