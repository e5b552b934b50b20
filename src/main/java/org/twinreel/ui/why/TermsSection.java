package org.twinreel.ui.why;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.TermPlaces;
import org.twinreel.features.TermPlaces.Place;
import org.twinreel.recommend.Explanation.SharedTerm;
import org.twinreel.text.Messages;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Styles;

/** The terms of both overviews, and the overviews with those terms marked. */
final class TermsSection {
    private final Explained explained;
    private final Messages messages;

    TermsSection(Explained explained, Messages messages) {
        this.explained = explained;
        this.messages = messages;
    }

    Node terms() {
        List<SharedTerm> shown = explained.heaviestTerms();
        var chips = new FlowPane();
        chips.setId("why-terms");
        chips.getStyleClass().add("why-chips");
        if (shown.isEmpty()) {
            chips.getChildren().add(Parts.sentence(messages.text("why.terms.none"), Styles.QUIET));
        }
        shown.forEach(term -> chips.getChildren().add(chip(term)));
        int more = explained.explanation().sharedTerms().size() - shown.size();
        if (more > 0) {
            chips.getChildren().add(Parts.figure(messages.text("why.terms.more", more), Styles.QUIET));
        }
        List<String> marked = shown.stream().map(SharedTerm::term).toList();
        return Parts.section(
                messages.text("why.terms"),
                messages.text("why.terms.help"),
                chips,
                name(explained.query()),
                overview(explained.query(), marked, "why-overview-query"),
                name(explained.movie()),
                overview(explained.movie(), marked, "why-overview-movie"));
    }

    private Label chip(SharedTerm term) {
        return Parts.figure(
                messages.text("why.term", term.term(), term.queryWeight(), term.otherWeight()),
                Styles.CHIP,
                "why-shared");
    }

    private static Label name(Movie movie) {
        return Parts.sentence(MovieField.named(movie), "why-overview-name");
    }

    private static TextFlow overview(Movie movie, List<String> terms, String id) {
        String text = movie.overview().strip();
        var flow = new TextFlow();
        flow.setId(id);
        flow.getStyleClass().add("why-overview");
        int done = 0;
        for (Place place : TermPlaces.of(text, terms)) {
            flow.getChildren().add(new Text(text.substring(done, place.begin())));
            var marked = new Text(text.substring(place.begin(), place.end()));
            marked.getStyleClass().add("why-marked");
            flow.getChildren().add(marked);
            done = place.end();
        }
        flow.getChildren().add(new Text(text.substring(done)));
        flow.setAccessibleText(text);
        return flow;
    }
}
