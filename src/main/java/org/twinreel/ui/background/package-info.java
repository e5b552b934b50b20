/**
 * In: jobs from view models.
 * Out: their progress and results on the JavaFX thread, losing none.
 * Forbidden: knowing what a job is about; everybody else’s Platform.runLater.
 */
@NullMarked
package org.twinreel.ui.background;

import org.jspecify.annotations.NullMarked;
