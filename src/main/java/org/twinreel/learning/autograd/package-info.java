/**
 * In: a batch on a device.
 * Out: a step of training by PyTorch's own differentiation.
 * Forbidden: the host's steps.
 */
@NullMarked
package org.twinreel.learning.autograd;

import org.jspecify.annotations.NullMarked;
