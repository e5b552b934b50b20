/**
 * In: a CSV file of movies.
 * Out: clean, typed movies, what was dropped and why, and figures about both.
 * Forbidden: features, models, windows; Tablesaw and the CSV parser stay inside.
 */
@NullMarked
package org.twinreel.catalogue;

import org.jspecify.annotations.NullMarked;
