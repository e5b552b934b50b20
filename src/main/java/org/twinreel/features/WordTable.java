package org.twinreel.features;

import java.util.Arrays;

/**
 * Numbers words in the order in which they first appear. A hash table with open addressing that keeps the characters of
 * all words in one array and compares them with a stretch of another, so that looking a word up makes no string.
 */
final class WordTable {
    private static final int FREE = -1;

    private char[] characters = new char[1 << 16];
    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] slots = freeSlots(1 << 13);
    private int size;

    /** The number of the word that is the first {@code length} chars of {@code word}; a new one where it is new. */
    int number(char[] word, int length) {
        int hash = hash(word, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != FREE) {
            int known = slots[slot];
            if (hashes[known] == hash && is(known, word, length)) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size;
        return add(word, length, hash);
    }

    /** Number of words. */
    int size() {
        return size;
    }

    /** The text of a word. */
    String word(int number) {
        return new String(characters, begin(number), ends[number] - begin(number));
    }

    /** The char at a position of a word, or −1 behind its end. */
    int charAt(int number, int position) {
        int index = begin(number) + position;
        return index < ends[number] ? characters[index] : -1;
    }

    /** Words are short: a plain loop is ready sooner than the library's vectorised one. */
    private boolean is(int known, char[] word, int length) {
        int begin = begin(known);
        if (ends[known] - begin != length) {
            return false;
        }
        for (int position = 0; position < length; position++) {
            if (characters[begin + position] != word[position]) {
                return false;
            }
        }
        return true;
    }

    private int begin(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private int add(char[] word, int length, int hash) {
        int begin = begin(size);
        if (characters.length - begin < length) {
            characters = Arrays.copyOf(characters, Math.max(Math.multiplyExact(begin, 2), begin + length));
        }
        System.arraycopy(word, 0, characters, begin, length);
        ends[size] = begin + length;
        hashes[size] = hash;
        size++;
        if (size == hashes.length) {
            grow();
        }
        return size - 1;
    }

    /** Doubles the table, whose slots stay at most half full. */
    private void grow() {
        ends = Arrays.copyOf(ends, Math.multiplyExact(size, 2));
        hashes = Arrays.copyOf(hashes, ends.length);
        slots = freeSlots(Math.multiplyExact(slots.length, 2));
        for (int word = 0; word < size; word++) {
            int slot = hashes[word] & (slots.length - 1);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word;
        }
    }

    private static int[] freeSlots(int count) {
        var slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int position = 0; position < length; position++) {
            hash = 31 * hash + word[position];
        }
        return hash ^ (hash >>> 15);
    }
}
