package org.twinreel.catalogue.delimited.layout;

import java.util.Arrays;
import java.util.BitSet;

/** What is left out of one line, and what is replaced in it; positions are those of the characters at hand. */
final class LineEdits {
    private final BitSet leftOut = new BitSet();
    private final BitSet replaced = new BitSet();
    private char[] replacements = new char[0];
    private int start;

    /** Forgets all; a line begins. */
    void begin(int from) {
        start = from;
        leftOut.clear();
        replaced.clear();
    }

    void leaveOut(int from, int to) {
        leftOut.set(from - start, to - start);
    }

    void replace(int index, char character) {
        int at = index - start;
        if (replacements.length <= at) {
            replacements = Arrays.copyOf(replacements, 2 * at + 16);
        }
        replacements[at] = character;
        replaced.set(at);
    }

    /** The first position from one on that is not kept as it is, or {@code end}. */
    int nextChange(int from, int end) {
        int left = leftOut.nextSetBit(from - start);
        int other = replaced.nextSetBit(from - start);
        int next = left < 0 ? other : other < 0 ? left : Math.min(left, other);
        return next < 0 ? end : Math.min(start + next, end);
    }

    boolean isReplaced(int index) {
        return replaced.get(index - start) && !leftOut.get(index - start);
    }

    char replacement(int index) {
        return replacements[index - start];
    }

    /** The first position after one that is left out which is not. */
    int afterLeftOut(int index) {
        return start + leftOut.nextClearBit(index - start);
    }
}
