package org.twinreel.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** What is known of both movies beside their overviews: genres and numbers. */
final class FactsSection {
    private static final int COLUMNS = 4;

    private final Explained explained;
    private final Messages messages;

    FactsSection(Explained explained, Messages messages) {
        this.explained = explained;
        this.messages = messages;
    }

    /** Shared genres first, then what only one of the two has. */
    Node genres() {
        var chips = new FlowPane();
        chips.setId("why-genres");
        chips.getStyleClass().add("why-chips");
        List<Genre> shared = explained.sharedGenres();
        if (shared.isEmpty()) {
            chips.getChildren().add(Parts.figure(messages.text("why.genres.none"), Styles.QUIET));
        } else {
            chips.getChildren().add(Parts.figure(messages.text("why.genres.shared"), Styles.QUIET));
        }
        shared.forEach(genre -> chips.getChildren().add(Parts.figure(genre.name(), Styles.CHIP, "why-shared")));
        addOwn(explained.query(), explained.movie(), chips);
        addOwn(explained.movie(), explained.query(), chips);
        return Parts.section(messages.text("why.genres"), messages.text("mode.content.help"), chips);
    }

    private void addOwn(Movie one, Movie other, FlowPane chips) {
        List<Genre> own = Explained.ownGenres(one, other);
        if (!own.isEmpty()) {
            chips.getChildren().add(Parts.figure(messages.text("why.genres.query", one.title()), Styles.QUIET));
            own.forEach(genre -> chips.getChildren().add(Parts.figure(genre.name(), Styles.CHIP)));
        }
    }

    /** Both values of each number, and where they lie in the catalogue. */
    Node numbers() {
        var rows = new ArrayList<List<Node>>();
        for (NumberPair pair : explained.numbers()) {
            String name = messages.text("why.number." + pair.number().key());
            var strip = Strip.with(pair.queryShare(), pair.otherShare());
            Card.explain(strip, spoken(name, pair));
            rows.add(List.of(
                    Parts.figure(name),
                    figure(pair, pair.query(), "query"),
                    strip,
                    figure(pair, pair.other(), "movie")));
        }
        return Parts.section(
                messages.text("why.numbers"), messages.text("why.numbers.help"), Parts.grid(COLUMNS, 2, rows));
    }

    private Label figure(NumberPair pair, double value, String of) {
        var figure = Parts.figure(text(pair, value), "why-figure");
        figure.setId("why-" + pair.number().key() + "-" + of);
        return figure;
    }

    private String text(NumberPair pair, double value) {
        return Double.isNaN(value)
                ? messages.text("common.unknown")
                : messages.text("why.number.value." + pair.number().key(), value);
    }

    private String spoken(String name, NumberPair pair) {
        String query = text(pair, pair.query());
        String other = text(pair, pair.other());
        return Double.isNaN(pair.queryShare()) || Double.isNaN(pair.otherShare())
                ? messages.text("why.number.spoken.unknown", name, query, other)
                : messages.text("why.number.spoken", name, query, pair.queryShare(), other, pair.otherShare());
    }
}
