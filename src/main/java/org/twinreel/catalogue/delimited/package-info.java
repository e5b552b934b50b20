/**
 * In: the characters of a file.
 * Out: how its table is written, its rows cell by cell, and what had to be repaired or left aside.
 * Forbidden: what a column means; movies.
 */
@NullMarked
package org.twinreel.catalogue.delimited;

import org.jspecify.annotations.NullMarked;
