package org.twinreel.catalogue.source;

/**
 * What going through a file's bytes once tells.
 *
 * @param encoding how they stand for characters
 * @param later stretches of text from near its middle and its end, cut anywhere; empty where the file is short or its
 *     first bytes told enough
 * @param twice characters that seem to be bytes of UTF-8
 */
public record FirstLook(Encoding encoding, String later, TwiceEncoded twice) {}
