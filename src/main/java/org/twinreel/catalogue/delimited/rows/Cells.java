package org.twinreel.catalogue.delimited.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row as stretches of characters, so that only those which are asked for become strings. Valid until
 * the next row is read.
 */
final class Cells {
    private static final int FIRST_ROOM = 32;

    private char[] characters = new char[0];
    private int count;
    private int[] from = new int[FIRST_ROOM];
    private int[] to = new int[FIRST_ROOM];
    private boolean[] quoted = new boolean[FIRST_ROOM];
    private boolean[] escaped = new boolean[FIRST_ROOM];
    private int strays;

    void clear() {
        count = 0;
        strays = 0;
    }

    /** The characters of which the cells are stretches; may be another array once more were read. */
    void over(char[] buffer) {
        characters = buffer;
    }

    void add(int first, int end, boolean isQuoted, boolean hasEscapes) {
        if (count == from.length) {
            int room = 2 * count;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            quoted = Arrays.copyOf(quoted, room);
            escaped = Arrays.copyOf(escaped, room);
        }
        from[count] = first;
        to[count] = end;
        quoted[count] = isQuoted;
        escaped[count] = hasEscapes;
        count++;
    }

    /** Notes a quote that is neither the start nor the end of a cell nor escaped. */
    void addStray() {
        strays++;
    }

    /** How often something in the row was against the rules. */
    int strays() {
        return strays;
    }

    int count() {
        return count;
    }

    /** How many characters it takes in the file, its quotes not counted. */
    int length(int cell) {
        return to[cell] - from[cell];
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    boolean isBlank(int cell) {
        for (int index = from[cell]; index < to[cell]; index++) {
            if (!Character.isWhitespace(characters[index])) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but blanks stands in a cell and those after it. */
    boolean isBlankFrom(int first) {
        for (int cell = first; cell < count; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** A cell's text, without its quotes and escapes. */
    String text(int cell, Dialect dialect) {
        return escaped[cell] ? unescaped(cell, dialect) : new String(characters, from[cell], to[cell] - from[cell]);
    }

    private String unescaped(int cell, Dialect dialect) {
        var text = new StringBuilder(to[cell] - from[cell]);
        int index = from[cell];
        while (index < to[cell]) {
            char character = characters[index];
            boolean pair = index + 1 < to[cell] && isPair(cell, character, characters[index + 1], dialect);
            text.append(pair ? meant(cell, characters[index + 1]) : character);
            index += pair ? 2 : 1;
        }
        return text.toString();
    }

    private boolean isPair(int cell, char first, char second, Dialect dialect) {
        if (!dialect.hasEscape()) {
            return first == dialect.quote() && second == dialect.quote();
        }
        boolean same = second == dialect.quote() || second == dialect.escape();
        return first == dialect.escape() && (same || (!quoted[cell] && isEscapedInPlain(second, dialect)));
    }

    /** What databases escape where no quotes enclose a cell: delimiters, line ends, and letters that mean such. */
    private static boolean isEscapedInPlain(char character, Dialect dialect) {
        return dialect.delimiter().indexOf(character) >= 0 || "\n\rntr".indexOf(character) >= 0;
    }

    private char meant(int cell, char escaped) {
        if (quoted[cell]) {
            return escaped;
        }
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    List<String> texts(Dialect dialect) {
        var texts = new ArrayList<String>(count);
        for (int cell = 0; cell < count; cell++) {
            texts.add(text(cell, dialect));
        }
        return texts;
    }
}
