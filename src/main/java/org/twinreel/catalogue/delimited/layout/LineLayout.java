package org.twinreel.catalogue.delimited.layout;

/**
 * What stands in every line of a file beside the cells of its rows, or instead of delimiters and quotes: quotes around
 * whole rows, a frame, marks before every line. It is left out or replaced before rows are cut.
 */
public interface LineLayout {

    /** What it is, in a word. */
    RowWrapping wrapping();

    /** Whether a row may end here; where not, the next line belongs to it. */
    default boolean isWhole(char[] characters, int from, int to) {
        return true;
    }

    /**
     * Tells what is left out of a line or replaced.
     *
     * @param from where the line begins
     * @param to where it ends, its line end not counted
     */
    void edit(char[] characters, int from, int to, LineEdits edits);
}
