/**
 * In: text, a dialect, and what a row should be like.
 * Out: one row after another, cut into cells and mended where it is damaged.
 * Forbidden: finding out the dialect; which rows are a table's.
 */
@NullMarked
package org.twinreel.catalogue.delimited.rows;

import org.jspecify.annotations.NullMarked;
