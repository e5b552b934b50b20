package org.twinreel.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleMatch;
import org.twinreel.catalogue.search.TitleMatch.Found;
import org.twinreel.catalogue.search.TitleMatch.NotFound;
import org.twinreel.catalogue.search.TitleMatch.Several;
import org.twinreel.text.Messages;

/** What becomes of a typed title: a movie, or a question back. */
public final class TitleAnswer {
    private static final int MOST_OFFERED = 16;
    private static final int LONGEST_QUOTE = 60;

    private final @Nullable Movie movie;
    private final @Nullable TitleQuestion question;

    private TitleAnswer(@Nullable Movie movie, @Nullable TitleQuestion question) {
        this.movie = movie;
        this.question = question;
    }

    /** The answer to a title, in words for people. */
    public static TitleAnswer to(String typed, TitleMatch match, Messages messages) {
        String quote = quoted(typed);
        if (match instanceof Found found) {
            return new TitleAnswer(found.movie(), null);
        }
        if (match instanceof Several several) {
            return question(
                    messages.text("search.several", several.movies().size(), quote), mostVoted(several.movies()));
        }
        List<Movie> nearest = ((NotFound) match).nearest();
        String key = nearest.isEmpty() ? "search.nothing" : "search.nearest";
        return question(
                messages.text(key, quote), nearest.stream().limit(MOST_OFFERED).toList());
    }

    private static TitleAnswer question(String sentence, List<Movie> movies) {
        return new TitleAnswer(null, new TitleQuestion(sentence, movies));
    }

    private static List<Movie> mostVoted(List<Movie> movies) {
        return movies.stream()
                .sorted(Comparator.comparingLong(Movie::voteCount).reversed())
                .limit(MOST_OFFERED)
                .toList();
    }

    /** Typed text as a sentence can bear it: on one line, and not longer than a title. */
    private static String quoted(String typed) {
        String line = typed.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    /** The movie that the title names; empty where a question is to be asked. */
    public Optional<Movie> movie() {
        return Optional.ofNullable(movie);
    }

    /** The question to ask; empty where the title names a movie. */
    public Optional<TitleQuestion> question() {
        return Optional.ofNullable(question);
    }
}
