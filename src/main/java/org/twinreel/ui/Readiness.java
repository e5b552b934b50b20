package org.twinreel.ui;

/** How far along the road a session is, for pages that need its end. */
public enum Readiness {
    /** No catalogue is open. */
    NO_DATA,
    /** A catalogue is open, but no model was trained on it. */
    NO_MODEL,
    /** There is a model. */
    READY
}
