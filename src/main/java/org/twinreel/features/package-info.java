/**
 * In: clean movies.
 * Out: one row of numbers per movie, and what each number means.
 * Forbidden: learning from them, showing them; the linear-algebra library stays inside.
 */
@NullMarked
package org.twinreel.features;

import org.jspecify.annotations.NullMarked;
