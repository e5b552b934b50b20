package org.twinreel.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.EmptyState;
import org.twinreel.ui.style.Icons;

/** A page's content once there is a model, and until then a sentence and a button that lead to one. */
public final class ReadyPane implements Builder<Region> {
    private final Words words;
    private final ObservableValue<Readiness> readiness;
    private final Region content;
    private final Consumer<Page> open;
    private final Messages messages;

    /**
     * What a page says.
     *
     * @param page prefix of the page's ids
     * @param noData its sentence while no catalogue is open
     * @param noModel its sentence while there is no model
     */
    public record Words(String page, String noData, String noModel) {}

    /**
     * A pane.
     *
     * @param words of the page
     * @param readiness of the session
     * @param content shown while there is a model
     * @param open leads to a page
     */
    public ReadyPane(
            Words words, ObservableValue<Readiness> readiness, Region content, Consumer<Page> open, Messages messages) {
        this.words = words;
        this.readiness = readiness;
        this.content = content;
        this.open = open;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var pane = new StackPane();
        pane.setId(words.page() + "-content");
        pane.setMinHeight(0);
        pane.getChildren().setAll(contentFor(readiness.getValue()));
        readiness.addListener((property, before, now) -> pane.getChildren().setAll(contentFor(now)));
        return pane;
    }

    private Node contentFor(Readiness now) {
        return switch (now) {
            case NO_DATA -> new EmptyState(Icons.DATA, words.noData(), leadingTo(Page.DATA));
            case NO_MODEL -> new EmptyState(Icons.TRAIN, words.noModel(), leadingTo(Page.TRAIN));
            case READY -> content;
        };
    }

    private Button leadingTo(Page next) {
        var button = new Button(
                messages.text("common.goto", messages.text(next.nameKey())),
                next.icon().node());
        button.setId(words.page() + "-goto");
        button.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        button.setOnAction(event -> open.accept(next));
        return button;
    }
}
