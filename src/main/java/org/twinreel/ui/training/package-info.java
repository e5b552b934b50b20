/**
 * In: hyper-parameters that a person chose, the epochs of a running training.
 * Out: the page Train: form, live curves, figures.
 * Forbidden: learning itself; scene classes in view models.
 */
@NullMarked
package org.twinreel.ui.training;

import org.jspecify.annotations.NullMarked;
