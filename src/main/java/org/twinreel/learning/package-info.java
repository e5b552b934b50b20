/**
 * In: nothing; {@code training} fills what is here.
 * Out: the configuration of a training, its split, its course and what it yields, as all above and below work with them.
 * Forbidden: movies, lists, windows; DJL.
 */
@NullMarked
package org.twinreel.learning;

import org.jspecify.annotations.NullMarked;
