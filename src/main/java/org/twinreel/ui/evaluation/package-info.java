/**
 * In: the session’s catalogue and model, a few titles.
 * Out: the page that says in figures, and in words, what the lists are worth.
 * Forbidden: measures of its own; evaluating a whole catalogue on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui.evaluation;

import org.jspecify.annotations.NullMarked;
