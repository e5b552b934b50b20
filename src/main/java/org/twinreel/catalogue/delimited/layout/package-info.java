/**
 * In: the lines of a file.
 * Out: the same lines without what stands around their rows, such as marks of a mail or the bars of a frame.
 * Forbidden: the cells of a row.
 */
@NullMarked
package org.twinreel.catalogue.delimited.layout;

import org.jspecify.annotations.NullMarked;
