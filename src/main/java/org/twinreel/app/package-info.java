/**
 * In: the command line.
 * Out: the window, or batch mode; every long-lived object is made here.
 * Forbidden: pipeline logic, widgets.
 */
@NullMarked
package org.twinreel.app;

import org.jspecify.annotations.NullMarked;
