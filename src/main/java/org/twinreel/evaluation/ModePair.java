package org.twinreel.evaluation;

/** Two modes whose lists for the same query are laid side by side. */
public enum ModePair {
    /** The two branches. */
    CONTENT_CF(ListSource.CONTENT, ListSource.CF),
    /** Content and what it becomes with cf. */
    CONTENT_HYBRID(ListSource.CONTENT, ListSource.HYBRID),
    /** Cf and what it becomes with content. */
    CF_HYBRID(ListSource.CF, ListSource.HYBRID);

    private final ListSource one;
    private final ListSource other;

    ModePair(ListSource one, ListSource other) {
        this.one = one;
        this.other = other;
    }

    /** The first mode. */
    public ListSource one() {
        return one;
    }

    /** The second mode. */
    public ListSource other() {
        return other;
    }

    /** Its name in reports, such as "content-cf". */
    public String key() {
        return one.key() + "-" + other.key();
    }
}
