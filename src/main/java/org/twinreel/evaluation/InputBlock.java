package org.twinreel.evaluation;

/** Inputs of the content branch of which it is asked how much of the target they explain alone. */
public enum InputBlock {
    /** The text columns. */
    TEXT("text"),
    /** The genre columns. */
    GENRES("genres"),
    /** One number; the target is computed from it. */
    VOTE_AVERAGE("voteAverage"),
    /** One number; the target is computed from it. */
    VOTE_COUNT("voteCount"),
    /** One number. */
    POPULARITY("popularity"),
    /** One number. */
    RELEASE_YEAR("releaseYear"),
    /** Vote average and vote count: all that the target is computed from. */
    VOTES("votes"),
    /** All four numbers. */
    NUMBERS("numbers"),
    /** Text, genres and year: what is left without votes and popularity. */
    WITHOUT_VOTES("withoutVotes"),
    /** All columns. */
    EVERYTHING("everything");

    private final String key;

    InputBlock(String key) {
        this.key = key;
    }

    /** Its name in reports, such as "voteAverage". */
    public String key() {
        return key;
    }
}
