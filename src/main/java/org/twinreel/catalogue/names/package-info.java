/**
 * In: the name of a column.
 * Out: which field of a movie goes by it, in some thirty languages, and the scale that it tells.
 * Forbidden: the cells below it.
 */
@NullMarked
package org.twinreel.catalogue.names;

import org.jspecify.annotations.NullMarked;
