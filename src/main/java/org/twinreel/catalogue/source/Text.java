package org.twinreel.catalogue.source;

/** Characters that come in order and can be measured in bytes of their file. */
public interface Text extends AutoCloseable {

    /**
     * Reads some characters.
     *
     * @param length at least 2, so that a surrogate pair has room
     * @return how many were read, or -1 at the end
     */
    int read(char[] target, int offset, int length) throws ReadingException;

    /**
     * The bytes behind the next characters; stretches have to be measured in the order in which they were read, without
     * a gap.
     */
    long measure(char[] characters, int from, int to);

    /** The byte of the file at which the text begins: after the byte order mark. */
    long firstByte();

    /** The bytes so far that the encoding does not know. */
    WrongBytes wrongBytes();

    @Override
    void close() throws ReadingException;
}
