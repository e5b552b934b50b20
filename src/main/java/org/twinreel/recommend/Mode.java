package org.twinreel.recommend;

/** The three ways to rank: by what a movie is, by its learned item embedding, or by both in equal parts. */
public enum Mode {
    /** By the content branch alone. */
    CONTENT(1.0),
    /** By the item ("CF") embedding alone. */
    CF(0.0),
    /** By both side by side: exactly half of each. */
    HYBRID(0.5);

    private final double contentWeight;

    Mode(double contentWeight) {
        this.contentWeight = contentWeight;
    }

    /** The share w of the content cosine in the score w·content + (1 − w)·cf. */
    public double contentWeight() {
        return contentWeight;
    }

    /** Its name in reports: "content", "cf" or "hybrid". */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
