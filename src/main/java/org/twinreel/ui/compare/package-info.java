/**
 * In: the session’s catalogue and model, a title that somebody types.
 * Out: the page that shows one movie’s three lists side by side.
 * Forbidden: ranking of its own, work on the JavaFX thread that takes longer than a frame.
 */
@NullMarked
package org.twinreel.ui.compare;

import org.jspecify.annotations.NullMarked;
