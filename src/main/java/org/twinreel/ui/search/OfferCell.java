package org.twinreel.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.MatchedPart;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Styles;

/** A movie among the offers: title with what was typed standing out, year, and at the end language and votes. */
final class OfferCell extends ListCell<Movie> {
    /** A match that ends within so many characters is never cut, nor what comes before it; what follows is. */
    private static final int LONGEST_WHOLE = 28;

    private final Supplier<String> typed;
    private final Messages messages;

    OfferCell(Supplier<String> typed, Messages messages) {
        this.typed = typed;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Movie movie, boolean empty) {
        super.updateItem(movie, empty);
        setText(null);
        setGraphic(movie == null ? null : line(movie));
        setAccessibleText(movie == null ? null : spoken(movie));
    }

    private HBox line(Movie movie) {
        var title = new HBox();
        title.setAlignment(Pos.BASELINE_LEFT);
        title.setMinWidth(0);
        title.getChildren().addAll(parts(movie.title()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(title, quiet(year(movie)), gap, quiet(facts(movie)));
        line.getStyleClass().add("offer");
        return line;
    }

    private List<Label> parts(String title) {
        Optional<MatchedPart> found = MatchedPart.of(title, typed.get());
        var parts = new ArrayList<Label>();
        int done = 0;
        if (found.isPresent()) {
            MatchedPart part = found.get();
            String before = title.substring(0, part.begin());
            String match = title.substring(part.begin(), part.end());
            parts.add(part.end() <= LONGEST_WHOLE ? whole(before) : shrinking(before));
            Label matched = match.length() <= LONGEST_WHOLE ? whole(match) : shrinking(match);
            matched.getStyleClass().add("offer-match");
            parts.add(matched);
            done = part.end();
        }
        parts.add(shrinking(title.substring(done)));
        return parts;
    }

    private static Label shrinking(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        return label;
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String text) {
        Label label = whole(text);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static String year(Movie movie) {
        return movie.releaseYear().isPresent()
                ? Integer.toString(movie.releaseYear().getAsInt())
                : "";
    }

    private String facts(Movie movie) {
        return movie.language().isEmpty()
                ? messages.text("search.offer.votes", movie.voteCount())
                : messages.text("search.offer.facts", movie.language(), movie.voteCount());
    }

    private String spoken(Movie movie) {
        String year = year(movie);
        return messages.text(
                "search.choice.spoken",
                movie.title(),
                year.isEmpty() ? messages.text("common.unknown") : year,
                LanguageName.of(movie.language(), messages),
                movie.voteCount());
    }
}
