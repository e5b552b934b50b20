/**
 * In: what somebody types.
 * Out: the movie that was meant.
 * Forbidden: knowing what it is meant for.
 */
@NullMarked
package org.twinreel.ui.search;

import org.jspecify.annotations.NullMarked;
