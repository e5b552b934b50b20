package org.twinreel.features;

/**
 * Sorts words by their code points, as Python does, without making strings of them: multikey quicksort (Bentley and
 * Sedgewick, "Fast algorithms for sorting and searching strings", SODA 1997), which looks at one character of each word
 * at a time and never twice at one that is known to be equal.
 */
final class WordOrder {
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    private final WordTable table;
    private int[] order = new int[0];

    /** An order of the words of a table. */
    WordOrder(WordTable table) {
        this.table = table;
    }

    /** The numbers of the words from number {@code first} on, their words ascending. */
    int[] ascendingFrom(int first) {
        order = new int[table.size() - first];
        for (int position = 0; position < order.length; position++) {
            order[position] = first + position;
        }
        sort(0, order.length, 0);
        return order;
    }

    /** Sorts the words at {@code from} to {@code to}, which agree in all characters before {@code depth}. */
    private void sort(int from, int to, int depth) {
        int first = from;
        int last = to;
        int position = depth;
        while (last - first > 1) {
            int pivot = median(key(first, position), key((first + last) >>> 1, position), key(last - 1, position));
            int less = first;
            int greater = last;
            int next = first;
            while (next < greater) {
                int key = key(next, position);
                if (key < pivot) {
                    swap(less++, next++);
                } else if (key > pivot) {
                    swap(next, --greater);
                } else {
                    next++;
                }
            }
            sort(first, less, position);
            sort(greater, last, position);
            if (pivot < 0) {
                return; // words that end here are equal, so there is one
            }
            first = less;
            last = greater;
            position++;
        }
    }

    /** A word's char, moved so that chars compare as code points do: surrogates, which stand for the highest, last. */
    private int key(int place, int position) {
        int character = table.charAt(order[place], position);
        if (character < FIRST_SURROGATE) {
            return character;
        }
        return character < AFTER_SURROGATES
                ? character + (0x10000 - AFTER_SURROGATES)
                : character - (AFTER_SURROGATES - FIRST_SURROGATE);
    }

    private static int median(int one, int two, int three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    private void swap(int left, int right) {
        int moved = order[left];
        order[left] = order[right];
        order[right] = moved;
    }
}
