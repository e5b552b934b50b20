/**
 * In: plain numbers and names.
 * Out: ChartFX charts in the program’s looks.
 * Forbidden: pages, pipeline types.
 */
@NullMarked
package org.twinreel.ui.chart;

import org.jspecify.annotations.NullMarked;
