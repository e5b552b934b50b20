package org.twinreel.features;

import java.util.List;

/**
 * The words of all documents as numbers, in reading order.
 *
 * @param words every distinct word once, ascending by code point; word w is at w
 * @param tokens the words of all documents one after the other
 * @param documentStarts document d holds the tokens {@code documentStarts[d]} (inclusive) to
 *     {@code documentStarts[d + 1]} (exclusive)
 */
record Corpus(List<String> words, int[] tokens, int[] documentStarts) {

    /** Number of documents. */
    int documents() {
        return documentStarts.length - 1;
    }
}
