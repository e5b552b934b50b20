/**
 * In: a batch on the CPU.
 * Out: the same step of training by derivatives written out, several times as fast there.
 * Forbidden: devices other than the CPU.
 */
@NullMarked
package org.twinreel.learning.host;

import org.jspecify.annotations.NullMarked;
