/**
 * In: a catalogue, what a person types.
 * Out: the titles that are meant, best first, and which part of each matched.
 * Forbidden: recommendations; Lucene stays inside.
 */
@NullMarked
package org.twinreel.catalogue.search;

import org.jspecify.annotations.NullMarked;
