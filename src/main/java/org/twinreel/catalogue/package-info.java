/**
 * In: nothing; {@code reading} makes what is here.
 * Out: clean, typed movies, what was dropped and why, and figures about both.
 * Forbidden: files, features, models, windows; Tablesaw stays inside.
 */
@NullMarked
package org.twinreel.catalogue;

import org.jspecify.annotations.NullMarked;
