package org.twinreel.ui.mapping;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.twinreel.text.Messages;

/** The window over the program's own in which a person says how a file is to be read. */
public final class MappingWindow {
    private static final double WIDEST = 1400;
    private static final double HIGHEST = 860;
    private static final double MARGIN = 48;

    private final MappingViewModel model;
    private final Messages messages;

    /** A window over its view model. */
    public MappingWindow(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Opens it over its owner, whose looks it has; it closes when its view model says so. */
    public void show(Window owner) {
        var scene = new Scene(
                new MappingView(model, messages).build(),
                Math.min(WIDEST, owner.getWidth() - MARGIN),
                Math.min(HIGHEST, owner.getHeight() - MARGIN));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("mapping.window"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> model.cancel());
        model.phase().addListener((property, before, now) -> {
            if (now == Phase.CLOSED) {
                stage.close();
            }
        });
        stage.show();
    }
}
