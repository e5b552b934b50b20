package org.twinreel.ui.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.TitleSearch;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.ListLength;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.Readiness;
import org.twinreel.ui.Session;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.search.TitleAnswer;
import org.twinreel.ui.search.TitleQuestion;

/**
 * Answers a title with three lists. A board of 10,000 movies is filled in a few milliseconds, so it is filled where it
 * is asked for.
 */
public final class CompareViewModel {
    /** The tutorial's share of cf in the hybrid. */
    static final double HALF = 1 - Mode.HYBRID.contentWeight();

    private final Session session;
    private final Preparations preparations;
    private final Messages messages;
    private final RandomGenerator random;
    private final QueryHistory history = new QueryHistory();
    private final ObjectProperty<Integer> length = new SimpleObjectProperty<>(ListLength.TUTORIAL);
    private final DoubleProperty cfShare = new SimpleDoubleProperty(HALF);
    private final Spotlight spotlight = new Spotlight();
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TitleQuestion> question = new ReadOnlyObjectWrapper<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BoardExport export;
    private @Nullable BoardMaker maker;

    /** A view model over what is trained in {@code session}; {@code random} picks the surprises. */
    public CompareViewModel(Session session, Preparations preparations, Messages messages, RandomGenerator random) {
        this.session = session;
        this.preparations = preparations;
        this.messages = messages;
        this.random = random;
        this.export = new BoardExport(board, error, messages);
        session.loaded().addListener(change -> forgetQueries());
        preparations.ranking().addListener((property, before, now) -> follow(now));
        preparations.error().addListener((property, before, now) -> error.set(now));
        preparations
                .titles()
                .addListener(change -> error.set(preparations.error().get()));
        history.current().addListener(change -> refill());
        length.addListener(change -> refill());
        cfShare.addListener(change -> blend());
        follow(preparations.ranking().get());
    }

    /** Another catalogue is open: its movies have nothing to do with the queries so far. */
    private void forgetQueries() {
        question.set(null);
        history.clear();
    }

    private void follow(@Nullable Ranking ranking) {
        maker = ranking == null ? null : new BoardMaker(ranking);
        if (ranking != null && history.current().get() == null) {
            history.visit(wellKnown(ranking));
        } else {
            refill();
        }
    }

    /** Something to look at before anybody has asked for anything: of the trained movies the most voted. */
    private static Movie wellKnown(Ranking ranking) {
        return ranking.catalogue().movies().stream()
                .filter(movie -> ranking.model().split().trained(movie.index()))
                .max(Comparator.comparingLong(Movie::voteCount))
                .orElseThrow();
    }

    private void refill() {
        spotlight.putOut();
        Movie query = history.current().get();
        BoardMaker boards = maker;
        board.set(query == null || boards == null ? null : boards.board(query, 1 - cfShare.get(), length.get()));
    }

    private void blend() {
        Board shown = board.get();
        BoardMaker boards = maker;
        if (shown != null && boards != null) {
            board.set(boards.blended(shown, 1 - cfShare.get()));
        }
    }

    /** Whether there is a model to ask. */
    public ObservableValue<Readiness> readiness() {
        return session.readiness();
    }

    /** The query and its lists; null while there is no model. */
    ReadOnlyObjectProperty<@Nullable Board> board() {
        return board.getReadOnlyProperty();
    }

    /** Hands a receiver the board, now and whenever it changes, as long as there is one. */
    void whenFilled(Consumer<Board> receiver) {
        Runnable handOver = () -> {
            Board filled = board.get();
            if (filled != null) {
                receiver.accept(filled);
            }
        };
        handOver.run();
        board.addListener(change -> handOver.run());
    }

    /** Where the board can be taken to. */
    public BoardExport export() {
        return export;
    }

    /** What stands in the search field. */
    public StringProperty typed() {
        return typed;
    }

    /** Length of the lists, one of {@link ListLength#CHOICES}. */
    public ObjectProperty<Integer> length() {
        return length;
    }

    /** Share of the cf cosine in the hybrid column's scores, 0..1; the rest is content's. */
    public DoubleProperty cfShare() {
        return cfShare;
    }

    /** Returns the hybrid column to exactly half and half. */
    public void resetBlend() {
        cfShare.set(HALF);
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
