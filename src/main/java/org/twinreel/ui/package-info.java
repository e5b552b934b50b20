/**
 * In: what was loaded, computed and trained.
 * Out: the window: navigation, pages, status line.
 * Forbidden: pipeline logic; work on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui;

import org.jspecify.annotations.NullMarked;
