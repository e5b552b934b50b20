/**
 * In: a file of movies in whatever dialect of delimited text.
 * Out: clean, typed movies, what was dropped and why, and figures about both.
 * Forbidden: features, models, windows; Tablesaw stays inside.
 */
@NullMarked
package org.twinreel.catalogue;

import org.jspecify.annotations.NullMarked;
