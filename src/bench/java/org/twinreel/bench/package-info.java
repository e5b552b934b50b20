/**
 * In: the program and its counterparts in Python, run side by side in fresh processes.
 * Out: wall and CPU seconds, peak memory, ratios.
 * Forbidden: being needed by the program or its tests.
 */
@NullMarked
package org.twinreel.bench;

import org.jspecify.annotations.NullMarked;
