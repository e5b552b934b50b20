/**
 * In: a piece of slow work and somebody who watches it.
 * Out: progress, one result or one failure, and a way to stop.
 * Forbidden: knowing what the work is about; anything of JavaFX.
 */
@NullMarked
package org.twinreel.background;

import org.jspecify.annotations.NullMarked;
