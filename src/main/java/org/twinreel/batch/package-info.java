/**
 * In: a command line.
 * Out: the pipeline walked without a window, a report folder, a table, an exit status.
 * Forbidden: windows; pipeline logic of its own.
 */
@NullMarked
package org.twinreel.batch;

import org.jspecify.annotations.NullMarked;
