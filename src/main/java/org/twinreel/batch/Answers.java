package org.twinreel.batch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleMatch;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.evaluation.GenreOverlap;
import org.twinreel.evaluation.TutorialTitles;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommender;
import org.twinreel.text.Messages;

/** Looks titles up and asks every mode for its list. */
final class Answers {
    private final Catalogue catalogue;
    private final TitleSearch titles;
    private final TrainedModel model;
    private final Recommender recommender;
    private final GenreOverlap genreOverlap;
    private final Progress shown;
    private final Messages messages;

    Answers(Catalogue catalogue, TrainedModel model, Progress shown, Messages messages) {
        this.catalogue = catalogue;
        this.titles = new TitleSearch(catalogue);
        this.model = model;
        this.recommender = new Recommender(model.embeddings());
        this.genreOverlap = new GenreOverlap(catalogue);
        this.shown = shown;
        this.messages = messages;
    }

    /** The answer to a title, with lists of length {@code k}. */
    Answer to(String title, int k) {
        TitleMatch match = titles.find(title);
        if (match instanceof TitleMatch.Found found) {
            return recommended(found.movie(), k);
        }
        if (match instanceof TitleMatch.Several several) {
            return recommended(first(title, several.movies()), k);
        }
        List<Movie> nearest = ((TitleMatch.NotFound) match).nearest();
        shown.say(
                messages.text(nearest.isEmpty() ? "batch.query.unknown" : "batch.query.not-found", Excerpt.of(title)));
        return new Answer.NotFound(title, nearest);
    }

    /**
     * Answers where nobody named a title: for those of the tutorial's that the catalogue has or, where it has none, for
     * its most voted movies.
     */
    List<Answer> unasked(int k) {
        List<Movie> tutorial = TutorialTitles.TITLES.stream()
                .map(titles::find)
                .flatMap(match -> match instanceof TitleMatch.Found found ? Stream.of(found.movie()) : Stream.empty())
                .toList();
        List<Movie> movies = tutorial.isEmpty() ? mostVoted() : tutorial;
        return movies.stream().map(movie -> recommended(movie, k)).toList();
    }

    private List<Movie> mostVoted() {
        return catalogue.movies().stream()
                .sorted(Comparator.comparingLong(Movie::voteCount).reversed())
                .limit(TutorialTitles.TITLES.size())
                .toList();
    }

    /** Nobody is there to choose: the first in row order, and a word about it. */
    private Movie first(String title, List<Movie> movies) {
        Movie first = movies.get(0);
        shown.say(messages.text(
                "batch.query.several",
                Excerpt.of(title),
                movies.size(),
                Excerpt.of(first.title()),
                Integer.toString(first.index())));
        return first;
    }

    private Answer recommended(Movie movie, int k) {
        var lists = new EnumMap<Mode, Answer.RankedList>(Mode.class);
        var similarities = recommender.similarities(movie.index());
        for (Mode mode : Mode.values()) {
            var items = similarities.top(mode.contentWeight(), k);
            int[] rows = items.stream().mapToInt(item -> item.row()).toArray();
            lists.put(mode, new Answer.RankedList(genreOverlap.of(movie.index(), rows), items));
        }
        return new Answer.Found(movie, model.split().trained(movie.index()), lists);
    }
}
