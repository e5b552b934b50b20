package org.twinreel.evaluation;

/**
 * One thing that figures say, with the numbers that say it. What a finding does not speak of is
 * {@link Estimate#NONE}.
 *
 * @param finding what is said
 * @param queries how many queries say it
 * @param figure of the source spoken of
 * @param beside of the source that it is compared with
 * @param difference of the two, query by query
 */
public record Statement(Finding finding, int queries, Estimate figure, Estimate beside, Estimate difference) {}
