/**
 * In: features, a configuration, a device.
 * Out: metrics while it learns, then a trained model that holds no native memory.
 * Forbidden: movies, lists, windows; DJL stays inside.
 */
@NullMarked
package org.twinreel.learning.training;

import org.jspecify.annotations.NullMarked;
