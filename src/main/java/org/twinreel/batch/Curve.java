package org.twinreel.batch;

import java.awt.Color;

/**
 * One line of a chart: a value per epoch.
 *
 * @param name for the legend
 * @param colour of line and legend
 * @param dashed whether it is a line to compare with rather than a course
 * @param values one per epoch, the first is epoch 1's; those that are not finite are left out
 */
record Curve(String name, Color colour, boolean dashed, double[] values) {}
