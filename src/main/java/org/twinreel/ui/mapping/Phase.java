package org.twinreel.ui.mapping;

/** Where the dialog stands. */
public enum Phase {
    /** A person looks and chooses. */
    CHOOSING,
    /** The whole file is being read. */
    READING,
    /** It was read, or nothing more is wanted. */
    CLOSED
}
