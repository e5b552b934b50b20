package org.twinreel.catalogue;

import org.twinreel.catalogue.delimited.rows.Repair;

/**
 * A row that could be read after something in it was mended.
 *
 * @param line the line of the file on which it begins, 1-based
 * @param bytePosition the byte of the file at which it begins, 0-based; of a packed file, of what is in it
 * @param repair what was done
 * @param rawText the row as it stands in the file; of very many, the later ones' beginnings
 */
public record RepairedRow(long line, long bytePosition, Repair repair, String rawText) {}
