/**
 * In: the bytes of a file.
 * Out: how its table is written, its rows cell by cell, and what had to be repaired or left aside. What finds out
 * ({@code format}) rests on what cuts rows ({@code rows}) and undoes wrappings ({@code layout}), and all on what cells
 * look like ({@code cells}).
 * Forbidden: what a column means; movies.
 */
@NullMarked
package org.twinreel.catalogue.delimited;

import org.jspecify.annotations.NullMarked;
