/**
 * In: nothing.
 * Out: names of style classes, icons, themes, fonts.
 * Forbidden: texts, state.
 */
@NullMarked
package org.twinreel.ui.style;

import org.jspecify.annotations.NullMarked;
