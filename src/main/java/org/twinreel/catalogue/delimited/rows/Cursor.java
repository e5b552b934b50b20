package org.twinreel.catalogue.delimited.rows;

import org.twinreel.catalogue.source.ReadingException;

/** Looks at the characters of a window, of which more are brought where they are looked at. */
final class Cursor {
    private final Window window;
    private char[] characters;
    private int limit;

    Cursor(Window window) {
        this.window = window;
        this.characters = window.characters();
        this.limit = window.limit();
    }

    /** Looks at the window's characters anew, which may have been moved meanwhile. */
    void load() {
        characters = window.characters();
        limit = window.limit();
    }

    /** Whether there is a character at a position. */
    boolean has(int index) throws ReadingException {
        while (index >= limit) {
            if (!window.more()) {
                return false;
            }
            load();
        }
        return true;
    }

    /** The character at a position where there is one. */
    char at(int index) {
        return characters[index];
    }

    boolean is(int index, char character) throws ReadingException {
        return has(index) && characters[index] == character;
    }

    boolean isLineEnd(int index) {
        char character = characters[index];
        return character == '\n' || character == '\r';
    }

    boolean isAt(int index, String text) throws ReadingException {
        for (int offset = 0; offset < text.length(); offset++) {
            if (!is(index + offset, text.charAt(offset))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The first line end, or one of two characters, or where all characters end. */
    int firstOf(int from, char one, char other) throws ReadingException {
        int index = from;
        while (has(index)) {
            index = firstAtHand(index, one, other);
            if (index < limit) {
                return index;
            }
        }
        return index;
    }

    /** Nearly all time of a pass goes by here, so it works on locals. */
    private int firstAtHand(int from, char one, char other) {
        char[] text = characters;
        int end = limit;
        int index = from;
        while (index < end) {
            char character = text[index];
            if (character == one || character == '\n' || character == '\r' || character == other) {
                break;
            }
            index++;
        }
        return index;
    }

    char[] characters() {
        return characters;
    }
}
