package org.twinreel.catalogue;

/**
 * A record as it stands in the file.
 *
 * @param line the line on which it starts, 1-based
 * @param text its characters without the line end that closes it
 */
record RawRecord(long line, String text) {}
