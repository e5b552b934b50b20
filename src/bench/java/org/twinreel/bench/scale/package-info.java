/**
 * In: catalogues of 1,000 to 1,000,000 movies, made from the tutorial's.
 * Out: seconds and peak memory of every stage, a table and a picture.
 * Forbidden: being needed by the program or its tests.
 */
@NullMarked
package org.twinreel.bench.scale;

import org.jspecify.annotations.NullMarked;
