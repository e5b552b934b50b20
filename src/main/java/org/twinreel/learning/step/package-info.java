/**
 * In: the parameters and a batch.
 * Out: what a step of training is, and the constants of its optimizer.
 * Forbidden: how the gradient is found.
 */
@NullMarked
package org.twinreel.learning.step;

import org.jspecify.annotations.NullMarked;
