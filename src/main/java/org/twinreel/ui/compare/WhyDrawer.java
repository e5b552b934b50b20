package org.twinreel.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.why.WhyPane;
import org.twinreel.ui.why.WhyViewModel;

/** Where an explanation slides over the board, at its right; in view while something is to be explained. */
final class WhyDrawer implements Builder<Region> {
    /** In pixels; leaves the middle list's own buttons free in a window of 1280. */
    private static final double WIDTH = 484;

    private final CompareViewModel model;
    private final WhyViewModel why;
    private final Messages messages;

    /** A drawer that has {@code why} explain what is asked of {@code model}. */
    WhyDrawer(CompareViewModel model, WhyViewModel why, Messages messages) {
        this.model = model;
        this.why = why;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var drawer = new StackPane(new WhyPane(why, model::closeWhy, messages).build());
        drawer.setId("compare-why");
        drawer.getStyleClass().add("why-drawer");
        drawer.setPrefWidth(WIDTH);
        drawer.setMaxWidth(WIDTH);
        drawer.visibleProperty().bind(model.why().isNotNull());
        drawer.managedProperty().bind(drawer.visibleProperty());
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        explain(model.why().get());
        model.why().addListener((property, before, now) -> explain(now));
        return drawer;
    }

    private void explain(@Nullable Place place) {
        Board board = model.board().get();
        if (place == null || board == null) {
            why.close();
        } else {
            why.explain(board.query(), place.movie());
        }
    }
}
