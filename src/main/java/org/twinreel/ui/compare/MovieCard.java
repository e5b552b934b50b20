package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** The movie that the lists are for. */
final class MovieCard implements Builder<Region> {
    private final CompareViewModel model;
    private final Messages messages;

    MovieCard(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var card = new VBox();
        card.setId("compare-movie");
        card.getStyleClass().addAll(Styles.CARD, "movie-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        show(model.board().get(), card);
        model.board().addListener((property, before, now) -> {
            boolean sameMovie = before != null && now != null && now.query().equals(before.query());
            if (!sameMovie || before.queryTrained() != now.queryTrained()) {
                show(now, card);
            }
        });
        return card;
    }

    private void show(@org.jspecify.annotations.Nullable Board board, VBox card) {
        if (board != null) {
            card.getChildren().setAll(facts(board), overview(board.query()));
        }
    }

    private Node facts(Board board) {
        Movie movie = board.query();
        var title = new Label(new ColumnWords(messages).named(movie));
        title.setId("compare-movie-title");
        title.getStyleClass().add("movie-title");
        title.setMinWidth(80);
        var figures = new Label(messages.text(
                "compare.movie.facts",
                LanguageName.of(movie.language(), messages),
                movie.voteAverage(),
                movie.voteCount()));
        figures.getStyleClass().add(Styles.QUIET);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(10, title, figures);
        line.getChildren().addAll(genres(movie.genres()));
        line.getChildren().addAll(gap, training(board));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Node> genres(List<Genre> genres) {
        var chips = new ArrayList<Node>();
        for (Genre genre : genres) {
            var chip = new Label(genre.name());
            chip.getStyleClass().add(Styles.CHIP);
            chips.add(chip);
        }
        if (chips.isEmpty()) {
            var none = new Label(messages.text("compare.movie.nogenres"));
            none.getStyleClass().add(Styles.QUIET);
            chips.add(none);
        }
        return chips;
    }

    private Node training(Board board) {
        String key = board.queryTrained() ? "compare.trained" : "compare.untrained";
        var mark = board.queryTrained()
                ? new Label(messages.text(key))
                : new Label(messages.text(key), Icons.UNTRAINED.node());
        mark.setId("compare-movie-training");
        mark.getStyleClass().add(board.queryTrained() ? "trained-mark" : "untrained-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Card.explain(mark, messages.text(key + ".help"));
        return mark;
    }

    private static Node overview(Movie movie) {
        var overview = new Label(movie.overview().strip().replaceAll("\\s+", " "));
        overview.setId("compare-movie-overview");
        overview.getStyleClass().addAll(Styles.QUIET, "movie-overview");
        overview.setWrapText(true);
        overview.setMaxWidth(Double.MAX_VALUE);
        Card.explain(overview, movie.overview());
        return overview;
    }
}
