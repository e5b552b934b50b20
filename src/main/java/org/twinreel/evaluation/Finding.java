package org.twinreel.evaluation;

import java.util.Locale;

/** What figures over a catalogue may say. */
public enum Finding {
    /** There is no other movie, so there are no figures. */
    NOTHING_TO_RECOMMEND,
    /** Only a sample of the movies was asked. */
    QUERIES_ARE_A_SAMPLE,
    /** Content's genre overlap, beside random lists': it rewards handing an input back. */
    OVERLAP_REWARDS_INPUT,
    /** The same where content does no better than random lists. */
    CONTENT_IS_CHANCE,
    /** Hybrid's genre overlap, beside content's: below it. */
    HYBRID_BELOW_CONTENT,
    /** Hybrid's genre overlap, beside content's: the queries tell no difference worth a word. */
    HYBRID_LIKE_CONTENT,
    /** Hybrid's genre overlap, beside content's: above it. */
    HYBRID_ABOVE_CONTENT,
    /** Cf's genre overlap of trained queries, beside random lists': above it. */
    TRAINED_CF_BEATS_CHANCE,
    /** Cf's genre overlap of trained queries, beside random lists': not above it. */
    TRAINED_CF_IS_CHANCE,
    /** Cf's genre overlap of untrained queries, beside random lists': the queries tell no difference worth a word. */
    UNTRAINED_CF_IS_CHANCE,
    /** Cf's genre overlap of untrained queries, beside random lists': different, which can only be luck. */
    UNTRAINED_CF_IS_LUCK,
    /** No movie is held out, so nothing is known about untrained cf. */
    NOTHING_HELD_OUT,
    /** The share of untrained movies in cf lists of trained queries, beside random lists': below it. */
    CF_HIDES_UNTRAINED,
    /** The overlap of content's and cf's lists for the same query. */
    CONTENT_AND_CF_AGREE_BY,
    /** The genre overlap of the most voted movies, which look at no query. */
    POPULARITY_IGNORES_QUERY;

    /** Its name in reports and texts, such as "hybrid-below-content". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
