package org.twinreel.ui.compare;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.WrittenOnly;
import org.twinreel.ui.style.Icons;

/** From pure content at the left to pure cf at the right, with a mark at the tutorial's half and half. */
final class BlendSlider implements Builder<Region> {
    /** Narrower sliders leave the names of their ends to the columns beside them. */
    private static final double WIDTH_FOR_ENDS = 200;

    private final CompareViewModel model;
    private final Messages messages;

    BlendSlider(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var box = new HBox(4);
        box.setMinWidth(0);
        var room = box.widthProperty().greaterThan(WIDTH_FOR_ENDS);
        box.getChildren().setAll(end("content", room), slider(), end("cf", room), half());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("blend");
        return box;
    }

    private Node end(String source, BooleanBinding room) {
        var label = new Label(messages.text("source." + source));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("blend-end", "text-" + source);
        label.visibleProperty().bind(room);
        label.managedProperty().bind(room);
        return label;
    }

    private Node slider() {
        var slider = new Slider(0, 1, model.cfShare().get());
        slider.setId("compare-blend");
        slider.setMajorTickUnit(0.5);
        slider.setMinorTickCount(0);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.setLabelFormatter(new WrittenOnly<>(this::label));
        slider.setMinWidth(60);
        slider.setBlockIncrement(0.05);
        slider.valueProperty().bindBidirectional(model.cfShare());
        slider.setAccessibleText(messages.text("compare.blend.name"));
        Card.explain(slider, messages.text("compare.blend.help"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        return slider;
    }

    private Node half() {
        var half = new Button(null, Icons.RESET.node());
        half.setId("compare-half");
        half.setMinWidth(Region.USE_PREF_SIZE);
        half.getStyleClass().addAll(atlantafx.base.theme.Styles.BUTTON_ICON, atlantafx.base.theme.Styles.FLAT);
        half.disableProperty().bind(model.cfShare().isEqualTo(CompareViewModel.HALF, 0));
        half.setAccessibleText(messages.text("compare.half.help"));
        half.setOnAction(event -> model.resetBlend());
        Card.explain(half, messages.text("compare.half.help"));
        return half;
    }

    /** Names the middle alone: both ends are named beside the slider. */
    private String label(Double share) {
        return share == CompareViewModel.HALF ? messages.text("compare.half") : "";
    }
}
