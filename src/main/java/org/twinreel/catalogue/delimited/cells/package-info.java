/**
 * In: the text of a cell, or of those of some rows.
 * Out: what it looks like: a number, a date, a word, nothing.
 * Forbidden: how rows are cut into cells; what a column means.
 */
@NullMarked
package org.twinreel.catalogue.delimited.cells;

import org.jspecify.annotations.NullMarked;
