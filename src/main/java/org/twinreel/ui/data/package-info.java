/**
 * In: the session and jobs.
 * Out: the page on which a file is opened and looked through.
 * Forbidden: reading files on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui.data;

import org.jspecify.annotations.NullMarked;
