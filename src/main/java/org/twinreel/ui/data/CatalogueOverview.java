package org.twinreel.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Builder;
import org.twinreel.catalogue.CatalogueProfile;
import org.twinreel.catalogue.CatalogueProfile.Count;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.BarList.Bar;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Styles;

/** How the movies are distributed: histograms, genres, languages, gaps. */
final class CatalogueOverview implements Builder<Region> {
    private final LoadedCatalogue loaded;
    private final Messages messages;

    CatalogueOverview(LoadedCatalogue loaded, Messages messages) {
        this.loaded = loaded;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var histograms = new HBox(12);
        for (Quantity quantity : Quantity.values()) {
            histograms.getChildren().add(grown(histogram(quantity)));
        }
        histograms.setPrefHeight(216);
        histograms.setMinHeight(160);
        VBox.setVgrow(histograms, Priority.SOMETIMES);
        CatalogueProfile profile = loaded.profile();
        var lists = new HBox(
                12,
                grown(bars("genres", Field.GENRE_IDS, shares(profile.genres(), false))),
                grown(bars("languages", Field.ORIGINAL_LANGUAGE, shares(profile.languages(), true))),
                grown(bars("missing", Field.TITLE, missing())));
        lists.setPrefHeight(216);
        lists.setMinHeight(120);
        VBox.setVgrow(lists, Priority.SOMETIMES);
        return new VBox(12, histograms, lists);
    }

    private static <N extends Region> N grown(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setPrefWidth(200);
        node.setMinWidth(0);
        return node;
    }

    private Card histogram(Quantity quantity) {
        String key = "data.quantity." + quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (isAbsent(quantity)) {
            String why = quantity == Quantity.IMPLICIT_SCORE ? "data.absent.score" : "data.absent";
            return new Card(messages.text(key), nothing(messages.text(why))).explained(messages.text(key + ".help"));
        }
        var summary = Objects.requireNonNull(loaded.profile().quantities().get(quantity));
        var bins = summary.histogram();
        String name = messages.text(key + ".axis");
        var chart = Charts.histogram(
                bins.edges(),
                bins.counts(),
                bins.logarithmic() ? Charts.logarithmOfOnePlus(name) : Charts.axis(name),
                Charts.axisFromZero(messages.text("data.movies")),
                bins.logarithmic());
        chart.setAccessibleText(messages.text(
                "data.histogram.spoken", messages.text(key), summary.minimum(), summary.median(), summary.maximum()));
        return new Card(messages.text(key), chart)
                .explained(messages.text(
                        "data.histogram.help",
                        messages.text(key + ".help"),
                        summary.minimum(),
                        summary.median(),
                        summary.mean(),
                        summary.maximum()));
    }

    /** Whether the file has no column that it could come from; a bar of zeros would tell of something that is not. */
    private boolean isAbsent(Quantity quantity) {
        var absent = loaded.catalogue().absent();
        return switch (quantity) {
            case VOTE_AVERAGE -> absent.contains(Field.VOTE_AVERAGE);
            case VOTE_COUNT -> absent.contains(Field.VOTE_COUNT);
            case POPULARITY -> absent.contains(Field.POPULARITY);
            case RELEASE_YEAR -> absent.contains(Field.RELEASE_DATE);
            case IMPLICIT_SCORE -> !loaded.catalogue().hasVotes();
        };
    }

    private static Node nothing(String sentence) {
        var words = new Label(sentence);
        words.getStyleClass().add(Styles.QUIET);
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        return new StackPane(words);
    }

    private Card bars(String what, Field field, List<Bar> bars) {
        boolean absent = loaded.catalogue().absent().contains(field);
        Node content = absent || bars.isEmpty()
                ? nothing(messages.text(absent ? "data.absent" : "data.nothing"))
                : new BarList(bars);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        var card = new Card(messages.text("data.card." + what), scroll);
        card.setId("data-" + what + "-card");
        return card.explained(messages.text("data.card." + what + ".help"));
    }

    private List<Bar> shares(List<Count> counts, boolean languages) {
        int largest = counts.isEmpty() ? 1 : counts.get(0).count();
        return counts.stream()
                .map(count -> new Bar(
                        languages ? LanguageName.of(count.name(), messages) : count.name(),
                        (double) count.count() / largest,
                        messages.text("data.number", count.count())))
                .toList();
    }

    private List<Bar> missing() {
        var bars = new ArrayList<Bar>();
        int rows = Math.max(1, loaded.report().rowsRead());
        loaded.profile()
                .missingByColumn()
                .forEach((column, count) ->
                        bars.add(new Bar(column, (double) count / rows, messages.text("data.number", count))));
        return bars;
    }
}
