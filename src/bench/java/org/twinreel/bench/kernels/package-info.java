/**
 * In: the kernels and queries of the program.
 * Out: JMH benchmarks of them, warm.
 * Forbidden: being needed by the program or its tests.
 */
@NullMarked
package org.twinreel.bench.kernels;

import org.jspecify.annotations.NullMarked;
