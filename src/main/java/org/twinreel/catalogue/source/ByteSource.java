package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a table come from; may be read more than once. */
public interface ByteSource {

    /** The source as a person gave it. */
    String given();

    /** What to call it: a file's name without its folder. */
    String name();

    /** Number of bytes on the disk, packed where it is packed. */
    long size();

    /**
     * The bytes of the table from the first on.
     *
     * @param meter told of the bytes that came from the disk
     */
    InputStream open(ByteMeter meter) throws IOException, ReadingException;

    /**
     * Makes sure that every pass saw the same bytes.
     *
     * @throws ReadingException when the source is no longer what it was at first
     */
    void requireUnchanged() throws ReadingException;
}
