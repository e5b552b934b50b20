package org.twinreel.catalogue.search;

import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleMatch.Found;
import org.twinreel.catalogue.search.TitleMatch.NotFound;
import org.twinreel.catalogue.search.TitleMatch.Several;

/**
 * Finds movies by title, without regard to case and accents. Punctuation counts where it is typed and found, and is
 * passed over where only the words match: "spider man" finds "Spider-Man". May be asked from any thread.
 */
public final class TitleSearch {
    private static final int MOST_NEAR = 8;

    /** Near spellings of one or two characters would be guesses. */
    private static final int FEWEST_CHARACTERS_FOR_NEAR = 3;

    /** Text beyond this is not looked at; no title comes near it. */
    private static final int LONGEST_TYPED = 10_000;

    private final TitleIndex index;

    /** A search over a catalogue's titles. */
    public TitleSearch(Catalogue catalogue) {
        this(catalogue, JobMonitor.unwatched());
    }

    /** A search over the titles of a catalogue that may be large. */
    public TitleSearch(Catalogue catalogue, JobMonitor monitor) {
        index = new TitleIndex(catalogue, monitor);
    }

    /** What of a title has to fit what was typed. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        WORD,
        PART;

        private Query of(TitleGrams grams, String text) {
            return switch (this) {
                case WHOLE -> grams.are(text);
                case BEGINNING -> grams.beginWith(text);
                case WORD -> grams.haveWord(text);
                case PART -> grams.contain(text);
            };
        }

        /** Titles that fit by their words or, where signs were typed, by their signs; no text is {@code longest}. */
        Query of(FoldedText wanted, int longest) {
            var either = new BooleanQuery.Builder();
            if (!wanted.words().isEmpty() && wanted.words().length() <= longest) {
                either.add(of(TitleGrams.WORDS, wanted.words()), Occur.SHOULD);
            }
            if (wanted.hasSigns() && wanted.plain().length() <= longest) {
                either.add(of(TitleGrams.SIGNS, wanted.plain()), Occur.SHOULD);
            }
            return either.build();
        }
    }

    /**
     * Looks a title up: exact first, then contained, then the nearest spellings, at most eight. Blank text finds
     * nothing. The text is never a pattern.
     */
    public TitleMatch find(String title) {
        FoldedText wanted = fold(title);
        if (wanted.isEmpty()) {
            return new NotFound(List.of());
        }
        List<Movie> same = index.all(Fit.WHOLE.of(wanted, index.longest()));
        List<Movie> plainlySame = same.stream()
                .filter(movie -> FoldedText.of(movie.title()).plain().equals(wanted.plain()))
                .toList();
        if (!same.isEmpty()) {
            return choice(plainlySame.isEmpty() ? same : plainlySame);
        }
        List<Movie> containing = index.all(Fit.PART.of(wanted, index.longest()));
        return containing.isEmpty() ? new NotFound(near(wanted)) : choice(containing);
    }

    private List<Movie> near(FoldedText wanted) {
        return new NearSpelling(wanted)
                .in(index).stream().limit(MOST_NEAR).map(index::movie).toList();
    }

    private static TitleMatch choice(List<Movie> movies) {
        return movies.size() == 1 ? new Found(movies.get(0)) : new Several(movies);
    }

    /**
     * Titles to offer while somebody types: the text itself first, then titles that begin with it, then titles with a
     * word that does, then titles that contain it, then, from three characters on, near spellings from the nearest on;
     * among equals the most voted first.
     *
     * @param typed what stands in the search field; blank text offers nothing
     * @param limit most movies to return, at least 1
     */
    public List<Movie> complete(String typed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but was " + limit);
        }
        FoldedText wanted = fold(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var places = new LinkedHashSet<Integer>();
        for (Fit fit : Fit.values()) {
            index.addFirst(fit.of(wanted, index.longest()), limit, places);
        }
        if (places.size() < limit && wanted.spelling().length() >= FEWEST_CHARACTERS_FOR_NEAR) {
            places.addAll(new NearSpelling(wanted).in(index));
        }
        return places.stream().limit(limit).map(index::movie).toList();
    }

    private static FoldedText fold(String text) {
        return FoldedText.of(text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text);
    }
}
