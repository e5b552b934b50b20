package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twinreel.catalogue.TitleMatch.Found;
import org.twinreel.catalogue.TitleMatch.NotFound;
import org.twinreel.catalogue.TitleMatch.Several;

/**
 * Finds movies by title, without regard to case and accents. Punctuation counts where it is typed and found, and is
 * passed over where only the words match: "spider man" finds "Spider-Man".
 */
public final class TitleSearch {
    private static final int MOST_NEAR = 8;

    /** Near spellings of one or two characters would be guesses. */
    private static final int FEWEST_CHARACTERS_FOR_NEAR = 3;

    /** Text beyond this is not looked at; no title comes near it. */
    private static final int LONGEST_TYPED = 10_000;

    private final List<SearchedTitle> titles;

    /** A movie and how well its title matches: 0 is best. */
    private record Candidate(int rank, Movie movie) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::rank)
                .thenComparing(Candidate::movie, SearchedTitle.MOST_VOTED_FIRST);
    }

    /** A search over a catalogue's titles. */
    public TitleSearch(Catalogue catalogue) {
        titles = catalogue.movies().stream().map(SearchedTitle::of).toList();
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
        return matching(other -> other.equalsPlainly(wanted))
                .or(() -> matching(other -> other.equalsInWords(wanted)))
                .or(() -> matching(other -> other.contains(wanted)))
                .orElseGet(() -> new NotFound(new NearSpelling(wanted).among(titles, MOST_NEAR)));
    }

    private Optional<TitleMatch> matching(Predicate<FoldedText> condition) {
        List<Movie> movies = titles.stream()
                .filter(searched -> condition.test(searched.title()))
                .map(SearchedTitle::movie)
                .toList();
        return switch (movies.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Found(movies.get(0)));
            default -> Optional.of(new Several(movies));
        };
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
        var rest = new ArrayList<SearchedTitle>();
        var matches = new ArrayList<Candidate>();
        for (SearchedTitle searched : titles) {
            rank(searched.title(), wanted)
                    .ifPresentOrElse(
                            rank -> matches.add(new Candidate(rank, searched.movie())), () -> rest.add(searched));
        }
        List<Movie> best = matches.stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(Candidate::movie)
                .toList();
        if (best.size() == limit || wanted.spelling().length() < FEWEST_CHARACTERS_FOR_NEAR) {
            return best;
        }
        List<Movie> near = new NearSpelling(wanted).among(rest, limit - best.size());
        return Stream.concat(best.stream(), near.stream()).toList();
    }

    private static OptionalInt rank(FoldedText title, FoldedText wanted) {
        if (title.equalsPlainly(wanted) || title.equalsInWords(wanted)) {
            return OptionalInt.of(0);
        }
        if (title.startsWith(wanted)) {
            return OptionalInt.of(1);
        }
        if (title.hasWordPrefix(wanted)) {
            return OptionalInt.of(2);
        }
        return title.contains(wanted) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private static FoldedText fold(String text) {
        return FoldedText.of(text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text);
    }
}
