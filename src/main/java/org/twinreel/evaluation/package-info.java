/**
 * In: a catalogue and a recommender.
 * Out: figures that say how good, how alike and how popular the lists are.
 * Forbidden: training, windows.
 */
@NullMarked
package org.twinreel.evaluation;

import org.jspecify.annotations.NullMarked;
