package org.twinreel.ui.features;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.NumericFeatures.Column;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.BarList.Bar;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Styles;

/** One movie's own row, block by block. */
final class MovieVector implements Builder<Region> {
    private static final int HEAVIEST_TERMS = 8;

    private final FeaturesViewModel model;
    private final FeatureSet features;
    private final Messages messages;

    MovieVector(FeaturesViewModel model, FeatureSet features, Messages messages) {
        this.model = model;
        this.features = features;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var field = new MovieField(
                        "features-search", model::search, movie -> model.movie().set(movie), model::show, messages)
                .build();
        var vector = new VBox(8);
        vector.setId("features-vector");
        Runnable show = () -> vector.getChildren().setAll(blocks(model.movie().get()));
        show.run();
        model.movie().addListener(change -> show.run());
        var card = new Card(messages.text("features.card.movie"), field, vector);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private List<Node> blocks(@Nullable Movie movie) {
        if (movie == null) {
            return List.of();
        }
        var title = new Label(MovieField.named(movie));
        title.setId("features-movie");
        title.setWrapText(true);
        title.getStyleClass().add(Styles.CARD_TITLE);
        return List.of(
                title,
                caption("features.movie.text"),
                terms(movie),
                caption("features.movie.genres"),
                genres(movie),
                caption("features.movie.numbers"),
                numbers(movie));
    }

    private Label caption(String key) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.CARD_NOTE);
        return label;
    }

    private Node terms(Movie movie) {
        var heaviest = features.text().heaviestTerms(movie.index(), HEAVIEST_TERMS);
        if (heaviest.isEmpty()) {
            return new Label(messages.text("features.movie.noterms"));
        }
        double largest = heaviest.get(0).weight();
        return new BarList(heaviest.stream()
                .map(term ->
                        new Bar(term.term(), term.weight() / largest, messages.text("features.weight", term.weight())))
                .toList());
    }

    private Node genres(Movie movie) {
        var chips = new FlowPane(6, 6);
        movie.genres().forEach(genre -> {
            var chip = new Label(genre.name());
            chip.getStyleClass().add(Styles.CHIP);
            chips.getChildren().add(chip);
        });
        if (movie.genres().isEmpty()) {
            chips.getChildren().add(new Label(messages.text("features.movie.nogenres")));
        }
        return chips;
    }

    private Node numbers(Movie movie) {
        List<Column> columns = features.numeric().columns();
        var bars = new java.util.ArrayList<Bar>();
        for (int column = 0; column < columns.size(); column++) {
            float scaled = features.numeric().matrix().get(movie.index(), column);
            bars.add(new Bar(columns.get(column).name(), scaled, messages.text("features.weight", scaled)));
        }
        float target = features.target().values()[movie.index()];
        bars.add(new Bar(messages.text("features.scaling.target"), target, messages.text("features.weight", target)));
        return new BarList(bars);
    }
}
