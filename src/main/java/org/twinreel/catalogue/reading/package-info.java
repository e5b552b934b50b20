/**
 * In: a file of movies in whatever dialect of delimited text.
 * Out: a catalogue, what was dropped or mended and why, and figures about both.
 * Forbidden: features, models, windows.
 */
@NullMarked
package org.twinreel.catalogue.reading;

import org.jspecify.annotations.NullMarked;
