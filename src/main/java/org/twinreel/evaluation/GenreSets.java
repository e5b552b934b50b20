package org.twinreel.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;

/** The genres of every movie of a catalogue, one bit a genre: measures ask for millions of pairs of them. */
final class GenreSets {
    private final int movies;

    /** Words of 64 bits that one set takes. */
    private final int words;

    /** Movie m owns the words from m·{@link #words}. */
    private final long[] sets;

    GenreSets(Catalogue catalogue) {
        Map<Genre, Integer> bits = new HashMap<>();
        catalogue.genres().forEach(genre -> bits.put(genre, bits.size()));
        movies = catalogue.size();
        words = (bits.size() + Long.SIZE - 1) / Long.SIZE;
        sets = new long[Math.multiplyExact(movies, words)];
        for (int row = 0; row < movies; row++) {
            for (Genre genre : catalogue.movie(row).genres()) {
                int bit = Objects.requireNonNull(bits.get(genre));
                sets[row * words + bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
        }
    }

    /** Number of movies, n. */
    int movies() {
        return movies;
    }

    /**
     * Whether two movies have a genre in common.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    boolean shared(int one, int other) {
        check(one, other);
        for (int word = 0; word < words; word++) {
            if ((sets[one * words + word] & sets[other * words + word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * |A ∩ B| / |A ∪ B| of the genres of two movies, 0..1; 0 where neither has any.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    double jaccard(int one, int other) {
        check(one, other);
        int both = 0;
        int either = 0;
        for (int word = 0; word < words; word++) {
            long first = sets[one * words + word];
            long second = sets[other * words + word];
            both += Long.bitCount(first & second);
            either += Long.bitCount(first | second);
        }
        return either == 0 ? 0 : (double) both / either;
    }

    private void check(int one, int other) {
        Objects.checkIndex(one, movies);
        Objects.checkIndex(other, movies);
    }
}
