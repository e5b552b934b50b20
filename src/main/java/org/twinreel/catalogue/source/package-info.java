/**
 * In: a file that a person chose, plain or packed, in whatever encoding.
 * Out: its characters, its encoding, and where each character stands.
 * Forbidden: cells, rows, movies.
 */
@NullMarked
package org.twinreel.catalogue.source;

import org.jspecify.annotations.NullMarked;
