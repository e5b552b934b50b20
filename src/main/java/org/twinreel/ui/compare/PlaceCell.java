package org.twinreel.ui.compare;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** One movie of a list on two lines; lights up together with itself in the other lists. */
final class PlaceCell extends ListCell<Place> {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** Rows at least so high, in pixels, have room for a third line. */
    private static final double HEIGHT_FOR_OVERVIEW = 54;

    /** How much of a row's width its bar takes. */
    private static final double BAR_SHARE = 0.22;

    /** The bar's shortest length, in pixels, in rows that are wide enough, and in others. */
    private static final double LONG_BAR = 72;

    private static final double SHORT_BAR = 46;
    private static final double WIDTH_FOR_LONG_BAR = 260;

    private final CompareViewModel model;
    private final Messages messages;
    private final ColumnWords words;
    private final boolean halves;
    private final Label rank = label("place-rank");
    private final Label title = label("place-title");
    private final Label year = label(Styles.QUIET);
    private final Node untrained = Icons.UNTRAINED.node();
    private final Label facts = label(Styles.QUIET);
    private final Label shared = label("place-shared");
    private final Label others = label(Styles.QUIET);
    private final Label score = label("place-score");
    private final Label overview = label(Styles.QUIET);
    private final SimilarityBar bar = new SimilarityBar();
    private final Tooltip details = new Tooltip();
    private final PlaceActions actions;
    private final Node line;

    /** A cell; {@code halves} asks for bars that show what content and cf contribute. */
    PlaceCell(CompareViewModel model, Messages messages, boolean halves) {
        this.model = model;
        this.messages = messages;
        this.words = new ColumnWords(messages);
        this.halves = halves;
        this.actions = new PlaceActions(model, messages, this);
        this.line = line();
        setGraphic(line);
        getStyleClass().add("place");
        details.setWrapText(true);
        details.setMaxWidth(380);
        details.setShowDelay(Duration.millis(500));
        details.setShowDuration(Duration.seconds(60));
        details.setOnShowing(event -> {
            Place place = getItem();
            details.setText(place == null ? "" : words.details(place));
        });
        setOnMouseEntered(event -> model.spotlight().enter(row()));
        setOnMouseExited(event -> model.spotlight().leave());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        model.spotlight().lit().addListener(change -> showLit());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private Node line() {
        untrained.getStyleClass().add(Styles.UNTRAINED);
        keepWhole(rank, year, facts, score);
        // Shared genres say more than the others: these are clipped first.
        HBox.setHgrow(others, Priority.ALWAYS);
        others.setMaxWidth(Double.MAX_VALUE);
        others.setPrefWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var upper = new HBox(5, title, year, untrained);
        upper.setAlignment(Pos.CENTER_LEFT);
        var lower = new HBox(5, facts, shared, others);
        lower.setAlignment(Pos.BASELINE_LEFT);
        overview.visibleProperty().bind(heightProperty().greaterThan(HEIGHT_FOR_OVERVIEW));
        overview.managedProperty().bind(overview.visibleProperty());
        var texts = new VBox(upper, lower, overview);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        texts.setPrefWidth(0);
        var similarity = new VBox(2, score, bar);
        similarity.getStyleClass().add("place-similarity");
        similarity.prefWidthProperty().bind(widthProperty().multiply(BAR_SHARE));
        similarity
                .minWidthProperty()
                .bind(Bindings.when(widthProperty().greaterThan(WIDTH_FOR_LONG_BAR))
                        .then(LONG_BAR)
                        .otherwise(SHORT_BAR));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var whole = new HBox(6, rank, texts, whyButton(), similarity);
        whole.setAlignment(Pos.CENTER_LEFT);
        return whole;
    }

    /** Where somebody is, the texts give way to it; nothing else moves. */
    private Node whyButton() {
        var why = actions.whyButton();
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private static void keepWhole(Region... regions) {
        for (Region region : regions) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private void choose() {
        Place place = getItem();
        if (place != null) {
            model.choose(place.movie());
        }
    }

    private @Nullable Integer row() {
        Place place = getItem();
        return place == null ? null : place.recommendation().row();
    }

    private void showLit() {
        Integer row = row();
        pseudoClassStateChanged(
                LIT, row != null && row.equals(model.spotlight().lit().get()));
    }

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        // Stays in place while the row is empty: styling it anew is what makes re-ranking slow.
        line.setVisible(place != null);
        setTooltip(place == null ? null : details);
        setContextMenu(place == null ? null : actions.menu());
        setAccessibleText(place == null ? null : words.spoken(place));
        if (place != null) {
            show(place);
        }
        showLit();
    }

    private void show(Place place) {
        var recommendation = place.recommendation();
        rank.setText(Integer.toString(recommendation.rank()));
        title.setText(place.movie().title());
        year.setText(words.year(place.movie()));
        untrained.setVisible(!place.trained());
        untrained.setManaged(!place.trained());
        facts.setText(messages.text(
                "compare.place.facts", place.movie().language(), place.movie().voteAverage()));
        boolean sharing = !place.sharedGenres().isEmpty();
        shared.setText(sharing ? messages.text("compare.place.shared", ColumnWords.genres(place.sharedGenres())) : "");
        shared.setManaged(sharing);
        overview.setText(place.movie().overview().replaceAll("\\s+", " "));
        others.setText(ColumnWords.genres(place.otherGenres()));
        score.setText(messages.text("compare.similarity.value", recommendation.similarity()));
        if (halves) {
            bar.show(place.contentPart(), place.cfPart());
        } else {
            bar.show(recommendation.similarity());
        }
    }
}
