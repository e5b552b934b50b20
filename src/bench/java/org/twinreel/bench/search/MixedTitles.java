package org.twinreel.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/**
 * Makes a catalogue of any size out of another: every further title is the beginning of one and the end of another, so
 * that words keep their frequencies and titles are seldom repeated.
 */
final class MixedTitles {
    private final Catalogue original;

    MixedTitles(Catalogue original) {
        this.original = original;
    }

    /** A catalogue of that many movies, the original's first; the same number gives the same catalogue. */
    Catalogue of(int rows) {
        var random = new SplittableRandom(rows);
        var movies = new ArrayList<Movie>(rows);
        for (int row = 0; row < rows; row++) {
            movies.add(row < original.size() ? original.movie(row) : mixed(row, random));
        }
        return new Catalogue(original.name(), movies);
    }

    private Movie mixed(int row, SplittableRandom random) {
        Movie one = original.movie(random.nextInt(original.size()));
        Movie other = original.movie(random.nextInt(original.size()));
        String title = (beginning(one.title(), random) + " " + end(other.title(), random)).strip();
        return new Movie(
                row,
                row,
                title,
                one.overview(),
                one.genres(),
                other.releaseYear(),
                one.voteAverage(),
                (long) (one.voteCount() * random.nextDouble()),
                one.popularity(),
                one.language());
    }

    private static String beginning(String title, SplittableRandom random) {
        List<String> words = words(title);
        return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
    }

    private static String end(String title, SplittableRandom random) {
        List<String> words = words(title);
        return String.join(" ", words.subList(random.nextInt(words.size()), words.size()));
    }

    private static List<String> words(String title) {
        return Arrays.asList(title.strip().split("\\s+"));
    }
}
