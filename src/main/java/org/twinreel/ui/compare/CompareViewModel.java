package org.twinreel.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.Readiness;
import org.twinreel.ui.Session;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.search.TitleAnswer;
import org.twinreel.ui.search.TitleQuestion;

/**
 * Answers a title with lists: which movie is meant, where the queries led so far, and the board in view.
 */
public final class CompareViewModel {
    /** The tutorial's share of cf in the hybrid. */
    static final double HALF = BoardOptions.HALF;

    private final Session session;
    private final Preparations preparations;
    private final Messages messages;
    private final RandomGenerator random;
    private final QueryHistory history = new QueryHistory();
    private final BoardOptions options = new BoardOptions();
    private final Spotlight spotlight = new Spotlight();
    private final ShownBoard shown;
    private final ReadOnlyObjectWrapper<@Nullable TitleQuestion> question = new ReadOnlyObjectWrapper<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BoardExport export;

    /** A view model over what is trained in {@code session}; {@code random} picks the surprises. */
    public CompareViewModel(
            Session session, Preparations preparations, JobRunner jobs, Messages messages, RandomGenerator random) {
        this.session = session;
        this.preparations = preparations;
        this.messages = messages;
        this.random = random;
        this.shown = new ShownBoard(history.current(), preparations, options, spotlight);
        this.export = new BoardExport(session, shown.board(), jobs, error, messages);
        session.loaded().addListener(change -> forgetQueries());
        preparations.ranking().addListener((property, before, now) -> follow(now));
        preparations.error().addListener((property, before, now) -> error.set(now));
        preparations
                .titles()
                .addListener(change -> error.set(preparations.error().get()));
        follow(preparations.ranking().get());
    }

    /** Another catalogue is open: its movies have nothing to do with the queries so far. */
    private void forgetQueries() {
        question.set(null);
        history.clear();
        shown.forgetFilter();
    }

    private void follow(@Nullable Ranking ranking) {
        shown.renew();
        if (ranking != null && history.current().get() == null) {
            history.visit(wellKnown(ranking));
        }
    }

    /** Something to look at before anybody has asked for anything: of the trained movies the most voted. */
    private static Movie wellKnown(Ranking ranking) {
        return ranking.catalogue().movies().stream()
                .filter(movie -> ranking.model().split().trained(movie.index()))
                .max(Comparator.comparingLong(Movie::voteCount))
                .orElseThrow();
    }

    /** Whether there is a model to ask. */
    public ObservableValue<Readiness> readiness() {
        return session.readiness();
    }

    /** The query and its lists; null while there is no model. */
    ReadOnlyObjectProperty<@Nullable Board> board() {
        return shown.board();
    }

    /** Hands a receiver the board, now and whenever it changes, as long as there is one. */
    void whenFilled(Consumer<Board> receiver) {
        shown.whenFilled(receiver);
    }

    /** Hands a receiver one list with its board, now and whenever that list changes. */
    void whenListed(Lane lane, BiConsumer<Board, Column> receiver) {
        shown.whenListed(lane, receiver);
    }

    /** The movies of the model's catalogue; none while there is no model. */
    List<Movie> movies() {
        Ranking ranking = preparations.ranking().get();
        return ranking == null ? List.of() : ranking.catalogue().movies();
    }

    /** What a person chose about the board. */
    BoardOptions options() {
        return options;
    }

    /** Where the board can be taken to. */
    public BoardExport export() {
        return export;
    }

    /** What stands in the search field. */
    public StringProperty typed() {
        return typed;
    }

    /** Length of the lists, 1..100. */
    public ObjectProperty<Integer> length() {
        return options.length();
    }

    /** Share of the cf cosine in the hybrid column's scores, 0..1; the rest is content's. */
    public DoubleProperty cfShare() {
        return options.cfShare();
    }

    /** Returns the hybrid column to exactly half and half. */
    public void resetBlend() {
        options.cfShare().set(HALF);
    }

    /** Which movie is lit up in all lists, and which is selected. */
    Spotlight spotlight() {
        return spotlight;
    }

    /** The place that is to be explained; null for none. Another query or other lists explain nothing yet. */
    ReadOnlyObjectProperty<@Nullable Place> why() {
        return spotlight.explained();
    }

    /** Asks why a movie is where it is. */
    void explain(Place place) {
        spotlight.explain(place);
    }

    /** Asks nothing any more. */
    public void closeWhy() {
        spotlight.closeExplanation();
    }

    /** What to ask about the title typed last; null where nothing is unclear. */
    public ReadOnlyObjectProperty<@Nullable TitleQuestion> question() {
        return question.getReadOnlyProperty();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** Whether there is an earlier query to go back to. */
    public ReadOnlyBooleanProperty hasEarlier() {
        return history.hasEarlier();
    }

    /** Whether there is a later query to go forward to. */
    public ReadOnlyBooleanProperty hasLater() {
        return history.hasLater();
    }

    /** The search over the open catalogue's titles; empty until it is ready. */
    public Optional<TitleSearch> search() {
        return preparations.search();
    }

    /** Makes the movie of the typed title the query, or asks which one is meant; blank text asks nothing. */
    public void ask() {
        String title = typed.get();
        question.set(null);
        if (!title.isBlank()) {
            search().ifPresentOrElse(
                            search -> answer(TitleAnswer.to(title, search.find(title), messages)),
                            () -> error.set(messages.text("prepare.titles.wait")));
        }
    }

    private void answer(TitleAnswer answer) {
        answer.movie().ifPresent(this::choose);
        answer.question().ifPresent(question::set);
    }

    /** Makes a movie the query; the search field is free for the next title. */
    public void choose(Movie movie) {
        question.set(null);
        typed.set("");
        history.visit(movie);
    }

    /** Goes back to the query before, if there is one. */
    public void back() {
        question.set(null);
        history.back();
    }

    /** Goes forward again, if somebody went back. */
    public void forward() {
        question.set(null);
        history.forward();
    }

    /** Makes any other movie the query; does nothing while there is none. */
    public void surprise() {
        Movie current = history.current().get();
        Ranking ranking = preparations.ranking().get();
        if (ranking != null && current != null && ranking.catalogue().size() > 1) {
            int drawn = random.nextInt(ranking.catalogue().size() - 1);
            choose(ranking.catalogue().movie(drawn < current.index() ? drawn : drawn + 1));
        }
    }
}
