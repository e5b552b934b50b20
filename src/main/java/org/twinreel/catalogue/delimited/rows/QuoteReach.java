package org.twinreel.catalogue.delimited.rows;

/** How far ahead the end of a quoted cell is looked for; looking far in vain would take for ever in a damaged file. */
final class QuoteReach {
    private static final int FARTHEST = 4 * 1024 * 1024;
    private static final int NEAREST = 64 * 1024;

    private int characters = FARTHEST;

    /** In characters. */
    int characters() {
        return characters;
    }

    boolean isFarthest() {
        return characters == FARTHEST;
    }

    /** Looks less far from now on after a search in vain, and farther after one that was not. */
    void adapt(boolean inVain) {
        characters = inVain ? characters / 2 : Math.min(FARTHEST, Math.max(NEAREST, 2 * characters));
    }
}
