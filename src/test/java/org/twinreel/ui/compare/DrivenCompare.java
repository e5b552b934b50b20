package org.twinreel.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

/** The page Compare without its view, over a session that tests fill; jobs run at once. */
final class DrivenCompare {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, new InlineJobRunner(), messages);
    private final CompareViewModel model =
            new CompareViewModel(session, preparations, new InlineJobRunner(), messages, new SplittableRandom(1));

    /** A page over nothing. */
    static DrivenCompare empty() {
        return new DrivenCompare();
    }

    /** A page over the sample catalogue and its model. */
    static DrivenCompare ready() {
        var page = new DrivenCompare();
        page.session.opened(SampleSession.loaded(SampleSession.catalogue()));
        page.session.trained(SampleSession.model());
        return page;
    }

    Session session() {
        return session;
    }

    CompareViewModel model() {
        return model;
    }

    ColumnWords words() {
        return new ColumnWords(messages);
    }

    /** Types a title and presses Enter. */
    void ask(String title) {
        model.typed().set(title);
        model.ask();
    }

    /** Picks the movie at a row. */
    void choose(int row) {
        model.choose(SampleSession.catalogue().movie(row));
    }

    Board board() {
        return Objects.requireNonNull(model.board().get());
    }

    /** The rows of a mode's list. */
    List<Integer> rows(Mode mode) {
        return board().column(mode).places().stream()
                .map(place -> place.recommendation().row())
                .toList();
    }
}
