package org.twinreel.catalogue.source;

/**
 * Bytes of a text that its encoding does not know.
 *
 * @param lost number of bytes that stand for no character, and for which the replacement character stands or nothing
 * @param asWindows number of bytes amid another encoding that were read as Windows-1252
 */
public record WrongBytes(long lost, long asWindows) {
    /** No such bytes. */
    public static final WrongBytes NONE = new WrongBytes(0, 0);

    public WrongBytes {
        if (lost < 0 || asWindows < 0) {
            throw new IllegalArgumentException("counts must not be negative but were " + lost + " and " + asWindows);
        }
    }
}
