package org.twinreel.ui.features;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.NumericFeatures.Column;
import org.twinreel.features.Vocabulary;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.Series;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.BarList.Bar;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** Cards about all movies' features: the blocks, the text, the scaling, the target, the split. */
final class FeatureBlocks {
    private static final int TOP_TERMS = 40;
    private static final int TARGET_BINS = 40;

    private final FeatureSet features;
    private final Messages messages;

    FeatureBlocks(FeatureSet features, Messages messages) {
        this.features = features;
        this.messages = messages;
    }

    /** The three blocks as one bar, each as wide as its columns. */
    Region widths() {
        var bar = new HBox(
                block("text", features.text().matrix().columns()),
                block("genres", features.genres().matrix().columns()),
                block("numeric", features.numeric().matrix().columns()));
        bar.getStyleClass().add("block-bar");
        var split = DataSplit.random(
                features.rows(),
                HyperParameter.VALIDATION_SHARE.tutorialValue(),
                TrainingConfig.tutorial().seed());
        var note = new Label(
                messages.text("features.split", features.rows(), split.train().length, split.validation().length));
        note.setId("features-split");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add(Styles.CARD_NOTE);
        return sized(new Card(messages.text("features.card.blocks"), bar, note)
                .explained(messages.text("features.card.blocks.help")));
    }

    private Node block(String name, int columns) {
        var label = new Label(messages.text("features.block." + name, columns));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(name.equals("text") ? 80 : 90);
        label.setPrefWidth(Math.max(90, columns * 6.0));
        label.getStyleClass().addAll("block", "block-" + name);
        HBox.setHgrow(label, name.equals("text") ? Priority.ALWAYS : Priority.SOMETIMES);
        Card.explain(label, messages.text("features.figure." + name + ".help"));
        return label;
    }

    /** Explained variance over components, the target's histogram, and the most frequent terms. */
    Region charts() {
        Region terms = topTerms();
        var row = new HBox(12, explainedVariance(), target(), terms);
        row.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        terms.setPrefWidth(270);
        row.setPrefHeight(190);
        row.setMinHeight(164);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Region explainedVariance() {
        double[] shares = features.text().explainedVariance();
        double[] components =
                IntStream.rangeClosed(1, shares.length).asDoubleStream().toArray();
        double[] cumulative = shares.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        var chart = Charts.plain(
                Charts.axis(messages.text("features.axis.components")),
                Charts.axisFromZero(messages.text("features.axis.variance")));
        chart.getRenderers()
                .add(Charts.lines(List.of(new Series(
                        messages.text("features.axis.variance"), "series-variance", components, cumulative))));
        return sized(new Card(messages.text("features.card.variance"), chart)
                .explained(messages.text("features.card.variance.help")));
    }

    private Region target() {
        double[] edges = IntStream.rangeClosed(0, TARGET_BINS)
                .mapToDouble(edge -> (double) edge / TARGET_BINS)
                .toArray();
        int[] counts = new int[TARGET_BINS];
        for (float value : features.target().values()) {
            counts[Math.min(TARGET_BINS - 1, (int) (value * TARGET_BINS))]++;
        }
        var chart = Charts.histogram(
                edges,
                counts,
                Charts.axis(messages.text("features.axis.target")),
                Charts.axisFromZero(messages.text("data.movies")),
                false);
        return sized(new Card(messages.text("features.card.target"), chart)
                .explained(messages.text(
                        "features.card.target.help",
                        features.target().minimum(),
                        features.target().maximum())));
    }

    private Region topTerms() {
        Vocabulary vocabulary = features.text().vocabulary();
        List<Integer> top = vocabulary.mostFrequent(TOP_TERMS);
        double largest = top.isEmpty() ? 1 : vocabulary.corpusCounts()[top.get(0)];
        var bars = top.stream()
                .map(term -> new Bar(
                        vocabulary.terms().get(term),
                        vocabulary.corpusCounts()[term] / largest,
                        messages.text(
                                "features.term",
                                vocabulary.corpusCounts()[term],
                                vocabulary.idf()[term])))
                .toList();
        var scroll = new ScrollPane(new BarList(bars));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        return sized(new Card(messages.text("features.card.terms"), scroll)
                .explained(messages.text("features.card.terms.help")));
    }

    /** How the numbers were scaled. */
    Region scaling() {
        var table = new GridPane();
        table.getStyleClass().add("plain-table");
        table.addRow(
                0,
                heading("features.scaling.column"),
                heading("features.scaling.minimum"),
                heading("features.scaling.maximum"));
        int row = 1;
        for (Column column : features.numeric().columns()) {
            table.addRow(
                    row++, new Label(column.name()), limit(column, column.minimum()), limit(column, column.maximum()));
        }
        table.addRow(
                row,
                new Label(messages.text("features.scaling.target")),
                figure(features.target().minimum()),
                figure(features.target().maximum()));
        Region card = sized(new Card(messages.text("features.card.scaling"), table)
                .explained(messages.text("features.card.scaling.help")));
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Label heading(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private Label limit(Column column, double value) {
        return column.name().equals(NumericFeatures.RELEASE_YEAR) ? new Label(year(value)) : figure(value);
    }

    /** The year 0 stands for "unknown" in the column, as in the tutorial; to people it is said in words. */
    private String year(double value) {
        return value == 0 ? messages.text("common.unknown") : Long.toString(Math.round(value));
    }

    private Label figure(double value) {
        return new Label(messages.text("features.figure", value));
    }

    private static Region sized(Region card) {
        card.setPrefWidth(200);
        card.setMinWidth(0);
        return card;
    }
}
