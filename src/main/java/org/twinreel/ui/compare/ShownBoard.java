package org.twinreel.ui.compare;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.recommend.RandomEmbedding;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.compare.Board.Column;

/**
 * The board in view, kept true of the query, the model and the options. A board of 10,000 movies is filled in a few
 * milliseconds, so it is filled where it is asked for.
 */
final class ShownBoard {
    private final ReadOnlyObjectProperty<@Nullable Movie> query;
    private final Preparations preparations;
    private final BoardOptions options;
    private final Spotlight spotlight;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private @Nullable BoardMaker maker;

    ShownBoard(
            ReadOnlyObjectProperty<@Nullable Movie> query,
            Preparations preparations,
            BoardOptions options,
            Spotlight spotlight) {
        this.query = query;
        this.preparations = preparations;
        this.options = options;
        this.spotlight = spotlight;
        query.addListener(change -> refill());
        options.length().addListener(change -> refill());
        options.cfShare().addListener(change -> blend());
        options.filter().addListener(change -> renew());
        options.control().addListener(change -> renew());
        preparations.control().addListener((property, before, now) -> {
            if (now != null) {
                renew();
            }
        });
    }

    /** Makes everything anew: another model, filter or control. */
    void renew() {
        Ranking ranking = preparations.ranking().get();
        boolean controlled = ranking != null && options.control().get();
        if (controlled && preparations.control().get() == null) {
            // Comes back here once it is there; until then the board does without.
            preparations.prepareControl();
        }
        RandomEmbedding control = controlled ? preparations.control().get() : null;
        maker = ranking == null
                ? null
                : new BoardMaker(ranking, options.filter().get(), control);
        refill();
    }

    private void refill() {
        spotlight.putOut();
        Movie asked = query.get();
        BoardMaker boards = maker;
        board.set(
                asked == null || boards == null
                        ? null
                        : boards.board(
                                asked,
                                1 - options.cfShare().get(),
                                options.length().get()));
    }

    private void blend() {
        Board shown = board.get();
        BoardMaker boards = maker;
        if (shown != null && boards != null) {
            board.set(boards.blended(shown, 1 - options.cfShare().get()));
        }
    }

    /** Another catalogue is open: its languages and genres are others. */
    void forgetFilter() {
        options.filter().set(MovieFilter.NONE);
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

    /** Hands a receiver one list with its board, now and whenever that list changes; a blend leaves the others alone. */
    @SuppressWarnings("ReferenceEquality") // a list that was not made anew is the same object
    void whenListed(Lane lane, BiConsumer<Board, Column> receiver) {
        var seen = new AtomicReference<@Nullable Column>();
        whenFilled(filled -> filled.column(lane).ifPresent(column -> {
            if (seen.getAndSet(column) != column) {
                receiver.accept(filled, column);
            }
        }));
    }
}
