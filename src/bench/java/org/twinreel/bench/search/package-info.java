/**
 * In: catalogues of 10,000 to 1,000,000 titles, mixed from the tutorial's.
 * Out: seconds and memory of the index, milliseconds of keystrokes, a table.
 * Forbidden: being needed by the program or its tests.
 */
@NullMarked
package org.twinreel.bench.search;

import org.jspecify.annotations.NullMarked;
