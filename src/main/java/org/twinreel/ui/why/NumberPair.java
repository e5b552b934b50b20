package org.twinreel.ui.why;

/**
 * A number of two movies.
 *
 * @param number which
 * @param query the query's; NaN where it is unknown
 * @param other the other movie's; NaN likewise
 * @param queryShare the share of the catalogue that has less than the query, 0..1; NaN likewise
 * @param otherShare the share that has less than the other, 0..1; NaN likewise
 */
record NumberPair(MovieNumber number, double query, double other, double queryShare, double otherShare) {}
