package org.twinreel.ui.mapping;

/**
 * What is to be taken for a part of a format.
 *
 * @param how where it comes from
 * @param value the value from the list or as typed; empty where it is to be found out
 */
record PartChoice(How how, String value) {
    /** It is to be found out. */
    static final PartChoice FOUND = new PartChoice(How.FOUND, "");

    /** Where a choice comes from. */
    enum How {
        FOUND,
        LISTED,
        TYPED
    }

    static PartChoice listed(String value) {
        return new PartChoice(How.LISTED, value);
    }

    static PartChoice typed(String value) {
        return new PartChoice(How.TYPED, value);
    }
}
