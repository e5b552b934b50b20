/**
 * In: numbers per movie and a configuration.
 * Out: metrics while it learns, then unit embeddings per movie.
 * Forbidden: movies, lists, windows; DJL stays inside.
 */
@NullMarked
package org.twinreel.learning;

import org.jspecify.annotations.NullMarked;
