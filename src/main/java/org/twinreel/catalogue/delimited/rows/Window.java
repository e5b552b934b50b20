package org.twinreel.catalogue.delimited.rows;

import org.twinreel.catalogue.source.ReadingException;

/** Characters to be cut into cells, of which more may come. */
interface Window {

    /** The characters at hand; another array after {@link #more()}. */
    char[] characters();

    /** Where they end. */
    int limit();

    /** Brings more, if there are; positions stay what they are. */
    boolean more() throws ReadingException;

    /** A window over characters of which no more come. */
    static Window over(char[] characters, int limit) {
        return new Window() {
            @Override
            public char[] characters() {
                return characters;
            }

            @Override
            public int limit() {
                return limit;
            }

            @Override
            public boolean more() {
                return false;
            }
        };
    }
}
