/**
 * In: unit embeddings and a query row.
 * Out: ranked rows with their similarities.
 * Forbidden: training, movies' texts, windows.
 */
@NullMarked
package org.twinreel.recommend;

import org.jspecify.annotations.NullMarked;
