/**
 * In: a sample of a text, and what a person says of it.
 * Out: how it is written: what stands around its rows, its dialect, where its table begins and which rows name it.
 * Forbidden: rows beyond the sample.
 */
@NullMarked
package org.twinreel.catalogue.delimited.format;

import org.jspecify.annotations.NullMarked;
