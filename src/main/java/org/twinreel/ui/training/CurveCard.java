package org.twinreel.ui.training;

import io.fair_acc.chartfx.XYChart;
import java.io.File;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Zoom;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** One of the two live charts with its legend and what can be done with it. */
final class CurveCard implements Builder<Region> {
    private final CurveKind kind;
    private final TrainingViewModel model;
    private final Messages messages;

    CurveCard(CurveKind kind, TrainingViewModel model, Messages messages) {
        this.kind = kind;
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var live = new LiveChart(kind, model.curves(), messages);
        XYChart chart = live.chart();
        chart.setId(id("chart"));
        chart.accessibleTextProperty().bind(Bindings.createStringBinding(this::spoken, model.reading()));
        var zoom = Zoom.on(chart);
        model.curves().outline().addListener(change -> zoom.out());

        var tools = new HBox(zoomOutButton(zoom));
        var card = new Card(
                        messages.text("training.curve." + kind.key()),
                        new CurveLegend(kind, live, model.curves(), messages).build(),
                        chart)
                .withTools(tools);
        tools.getChildren().addAll(pictureButton(card, tools), csvButton());
        card.setId(id("card"));
        // The chart has tooltips of its own: only what stands above it explains itself on hover.
        card.getChildren().subList(0, 2).forEach(part -> Card.explain(part, help()));
        chart.setAccessibleHelp(help());
        return card;
    }

    private String id(String part) {
        return "training-" + kind.key() + "-" + part;
    }

    private String help() {
        return messages.text("training.curve." + kind.key() + ".help");
    }

    private String spoken() {
        return messages.text(
                "training.curve.spoken",
                messages.text("training.curve." + kind.key()),
                model.curves().epochs().size(),
                model.reading().get());
    }

    private Button zoomOutButton(Zoom zoom) {
        var out = toolButton(Icons.ZOOM_OUT, "training.zoom.out", id("zoom-out"));
        Card.explain(out, messages.text("training.zoom.out.help"));
        out.disableProperty().bind(Bindings.not(zoom.active()));
        out.setOnAction(event -> zoom.out());
        return out;
    }

    private Button pictureButton(Region card, Node tools) {
        var save = toolButton(Icons.PICTURE, "training.save.png", id("save-png"));
        save.disableProperty().bind(nothingToSave());
        save.setOnAction(event -> choose(save, "png", file -> {
            tools.setVisible(false);
            var onlyTheCard = new SnapshotParameters();
            onlyTheCard.setFill(Color.TRANSPARENT);
            var picture = card.snapshot(onlyTheCard, null);
            tools.setVisible(true);
            model.files().savePicture(SwingFXUtils.fromFXImage(picture, null), file.toPath());
        }));
        return save;
    }

    private Button csvButton() {
        var save = toolButton(Icons.SAVE, "training.save.csv", id("save-csv"));
        save.disableProperty().bind(nothingToSave());
        save.setOnAction(event -> choose(save, "csv", file -> model.files().saveCsv(kind, file.toPath())));
        return save;
    }

    private ObservableBooleanValue nothingToSave() {
        return Bindings.isEmpty(model.curves().epochs());
    }

    private void choose(Node owner, String ending, Consumer<File> save) {
        String key = "training.save." + ending;
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.setInitialFileName(model.files().suggestedName(kind) + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(key + ".type"), "*." + ending));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            save.accept(chosen);
        }
    }

    private Button toolButton(Icons icon, String key, String id) {
        var button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass()
                .addAll(
                        atlantafx.base.theme.Styles.FLAT,
                        atlantafx.base.theme.Styles.BUTTON_ICON,
                        atlantafx.base.theme.Styles.SMALL);
        button.setAccessibleText(messages.text(key));
        Card.explain(button, messages.text(key));
        return button;
    }
}
