package org.twinreel.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Builder;

/** Where an explanation slides over the board, at its right; in view while something is to be explained. */
final class WhyDrawer implements Builder<Region> {
    private static final double WIDTH = 460;

    private final CompareViewModel model;
    private final Region pane;

    /** A drawer around the pane that explains. */
    WhyDrawer(CompareViewModel model, Region pane) {
        this.model = model;
        this.pane = pane;
    }

    @Override
    public Region build() {
        var drawer = new StackPane(pane);
        drawer.setId("compare-why");
        drawer.getStyleClass().add("why-drawer");
        drawer.setPrefWidth(WIDTH);
        drawer.setMaxWidth(WIDTH);
        drawer.visibleProperty().bind(model.why().isNotNull());
        drawer.managedProperty().bind(drawer.visibleProperty());
        drawer.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        return drawer;
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.closeWhy();
            event.consume();
        }
    }
}
