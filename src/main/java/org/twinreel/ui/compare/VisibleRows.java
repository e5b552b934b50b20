package org.twinreel.ui.compare;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.twinreel.ui.compare.Board.Place;

/** Where a list's rows lie at the moment, also those that are scrolled out of it. Rows are all equally high. */
final class VisibleRows {
    private final ListView<Place> list;
    private final Runnable moved;
    private @Nullable VirtualFlow<?> flow;
    private double left;
    private double right;
    private double top;
    private double height;
    private double scrolled;

    /** The rows of a list; {@code moved} is run whenever they may lie elsewhere. */
    VisibleRows(ListView<Place> list, Runnable moved) {
        this.list = list;
        this.moved = moved;
        list.fixedCellSizeProperty().addListener(change -> moved.run());
        list.localToSceneTransformProperty().addListener(change -> moved.run());
        list.heightProperty().addListener(change -> moved.run());
        list.widthProperty().addListener(change -> moved.run());
        list.skinProperty().addListener(change -> findFlow());
    }

    private void findFlow() {
        Node found = list.lookup(".virtual-flow");
        if (found instanceof VirtualFlow<?> rows) {
            flow = rows;
            rows.positionProperty().addListener(change -> moved.run());
        }
    }

    /** Measures anew, in the coordinates of a node. */
    void measureIn(Node node) {
        Bounds bounds = node.sceneToLocal(list.localToScene(list.getLayoutBounds()));
        left = bounds.getMinX();
        right = bounds.getMaxX();
        top = bounds.getMinY();
        height = bounds.getHeight();
        VirtualFlow<?> rows = flow;
        double beyond = Math.max(0, list.getItems().size() * list.getFixedCellSize() - height);
        scrolled = rows == null ? 0 : rows.getPosition() * beyond;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The height of a row's middle; of one that is scrolled out, the edge behind which it lies. */
    double centre(int row) {
        return Math.max(top, Math.min(top + height, unbounded(row)));
    }

    /** Whether a row's middle is in view. */
    boolean shows(int row) {
        double centre = unbounded(row);
        return centre >= top && centre <= top + height;
    }

    private double unbounded(int row) {
        return top + (row + 0.5) * list.getFixedCellSize() - scrolled;
    }
}
