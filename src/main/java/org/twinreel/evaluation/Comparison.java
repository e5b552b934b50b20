package org.twinreel.evaluation;

/** Two sources whose lists are compared query by query. */
public enum Comparison {
    /** What the cf half does to content. */
    HYBRID_CONTENT(ListSource.HYBRID, ListSource.CONTENT),
    /** What the content half does to cf. */
    HYBRID_CF(ListSource.HYBRID, ListSource.CF),
    /** The two branches. */
    CONTENT_CF(ListSource.CONTENT, ListSource.CF),
    /** Content against chance. */
    CONTENT_RANDOM(ListSource.CONTENT, ListSource.RANDOM),
    /** Cf against chance. */
    CF_RANDOM(ListSource.CF, ListSource.RANDOM),
    /** Hybrid against chance. */
    HYBRID_RANDOM(ListSource.HYBRID, ListSource.RANDOM);

    private final ListSource one;
    private final ListSource other;

    Comparison(ListSource one, ListSource other) {
        this.one = one;
        this.other = other;
    }

    /** The source from whose figures those of the {@link #other} are subtracted. */
    public ListSource one() {
        return one;
    }

    /** The source whose figures are subtracted. */
    public ListSource other() {
        return other;
    }

    /** Its name in reports, such as "hybrid-content". */
    public String key() {
        return one.key() + "-" + other.key();
    }
}
