package org.twinreel.evaluation;

/** Where an evaluated list comes from: one of the three modes, or a baseline that knows nothing of the query. */
public enum ListSource {
    /** The content mode. */
    CONTENT,
    /** The cf mode. */
    CF,
    /** The hybrid mode. */
    HYBRID,
    /** k movies drawn at random: what chance reaches. */
    RANDOM,
    /** The k most voted movies, the query left out: what popularity reaches. */
    POPULARITY;

    /** Its name in reports, in small letters. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
