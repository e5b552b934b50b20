/**
 * In: the session and jobs.
 * Out: the page that shows what numbers became of the movies.
 * Forbidden: computing features on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui.features;

import org.jspecify.annotations.NullMarked;
