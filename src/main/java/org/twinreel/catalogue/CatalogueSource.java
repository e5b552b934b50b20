package org.twinreel.catalogue;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a catalogue come from; may be read more than once. */
interface CatalogueSource {

    /** The source as a person gave it. */
    String given();

    /** What to call the catalogue: a file's name without its folder. */
    String name();

    /** Number of bytes. */
    long size();

    /** The bytes from the first on. */
    InputStream open() throws IOException;

    /**
     * Makes sure that every pass saw the same bytes.
     *
     * @throws IOException when the source is no longer what it was at first
     */
    void requireUnchanged() throws IOException;
}
