/**
 * In: a choice of device.
 * Out: the running PyTorch engine, the device that works, failures in words.
 * Forbidden: networks and training.
 */
@NullMarked
package org.twinreel.learning.engine;

import org.jspecify.annotations.NullMarked;
