/**
 * In: features, parameters, an item of each batch.
 * Out: the network's shape, its first parameters, its forward pass and its loss.
 * Forbidden: how parameters change; movies.
 */
@NullMarked
package org.twinreel.learning.network;

import org.jspecify.annotations.NullMarked;
