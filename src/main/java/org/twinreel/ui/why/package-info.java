/**
 * In: a query, a movie of its lists, the trained model.
 * Out: a pane that says why the movie is there.
 * Forbidden: knowing where the pane stands.
 */
@NullMarked
package org.twinreel.ui.why;

import org.jspecify.annotations.NullMarked;
