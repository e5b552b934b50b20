/**
 * In: the cells of a column.
 * Out: the numbers, years and genres that they stand for, and whether they say anything.
 * Forbidden: which column holds what; rows.
 */
@NullMarked
package org.twinreel.catalogue.values;

import org.jspecify.annotations.NullMarked;
