/**
 * In: the header of a file, some of its rows, and what a person says of them.
 * Out: which column holds which field of a movie.
 * Forbidden: rows beyond the first; movies.
 */
@NullMarked
package org.twinreel.catalogue.columns;

import org.jspecify.annotations.NullMarked;
