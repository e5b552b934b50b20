/**
 * In: the figures of an evaluation.
 * Out: the same as files for other programs, whoever computed them: the window or batch mode.
 * Forbidden: figures of its own; anything that only one of the two knows.
 */
@NullMarked
package org.twinreel.report;

import org.jspecify.annotations.NullMarked;
