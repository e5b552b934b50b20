/**
 * In: a file that a person looks into.
 * Out: the window that says how it is read, and what a person says instead.
 * Forbidden: reading files on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui.mapping;

import org.jspecify.annotations.NullMarked;
