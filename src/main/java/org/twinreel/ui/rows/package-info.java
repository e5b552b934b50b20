/**
 * In: what reading and cleaning did to single rows of a file.
 * Out: a panel in which each of them can be found, copied and saved.
 * Forbidden: going through all rows on the JavaFX thread.
 */
@NullMarked
package org.twinreel.ui.rows;

import org.jspecify.annotations.NullMarked;
