package org.twinreel.evaluation;

/**
 * The mean {@link ListAgreement} of two modes.
 *
 * @param overlap share of common movies, 0..1
 * @param rankBiasedOverlap the same with the first places counting most, 0..1
 */
public record Agreement(Estimate overlap, Estimate rankBiasedOverlap) {}
