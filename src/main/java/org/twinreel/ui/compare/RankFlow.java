package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import org.twinreel.ui.compare.Board.Place;

/**
 * Lies over the columns and ties the same movie in neighbouring lists by a curve. Curves are kept and only moved: a
 * scrolled list or a moved slider costs a few coordinates, once a pulse.
 */
final class RankFlow extends Pane {
    /** How far a curve reaches into the cards that it ties, in pixels. */
    private static final double REACH = 6;

    private final CompareViewModel model;
    private final List<ListColumn> columns;
    private final List<VisibleRows> rows = new ArrayList<>();
    private final List<FlowCurve> curves = new ArrayList<>();
    private int used;

    /** Curves between the lists of neighbouring columns, from the left. */
    RankFlow(CompareViewModel model, List<ListColumn> columns) {
        this.model = model;
        this.columns = List.copyOf(columns);
        getStyleClass().add("rank-flow");
        setMouseTransparent(true);
        setFocusTraversable(false);
        for (ListColumn column : columns) {
            rows.add(new VisibleRows(column.places(), this::requestLayout));
        }
        model.board().addListener(change -> requestLayout());
        model.spotlight().lit().addListener((property, before, now) -> light(now));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        used = 0;
        for (int column = 0; column + 1 < columns.size(); column++) {
            if (shown(column) && shown(column + 1)) {
                tie(column, column + 1);
            }
        }
        for (int spare = used; spare < curves.size(); spare++) {
            curves.get(spare).setVisible(false);
        }
        light(model.spotlight().lit().get());
    }

    private boolean shown(int column) {
        Node card = columns.get(column).places().getParent();
        return card != null && card.isVisible();
    }

    private void tie(int left, int right) {
        VisibleRows from = rows.get(left);
        VisibleRows to = rows.get(right);
        from.measureIn(this);
        to.measureIn(this);
        Map<Integer, Integer> ranks = new HashMap<>();
        List<Place> others = columns.get(right).places().getItems();
        for (int rank = 0; rank < others.size(); rank++) {
            ranks.put(others.get(rank).recommendation().row(), rank);
        }
        List<Place> places = columns.get(left).places().getItems();
        for (int rank = 0; rank < places.size(); rank++) {
            int row = places.get(rank).recommendation().row();
            Integer there = ranks.get(row);
            if (there != null && (from.shows(rank) || to.shows(there))) {
                draw(row, from, rank, to, there);
            }
        }
    }

    private void draw(int row, VisibleRows from, int rank, VisibleRows to, int there) {
        if (used == curves.size()) {
            var curve = new FlowCurve();
            curves.add(curve);
            getChildren().add(curve);
        }
        FlowCurve curve = curves.get(used++);
        curve.tie(row, from.right() + REACH, from.centre(rank), to.left() - REACH, to.centre(there));
        curve.fade(from.shows(rank), to.shows(there));
        curve.setVisible(true);
    }

    private void light(@org.jspecify.annotations.Nullable Integer lit) {
        for (int index = 0; index < used; index++) {
            FlowCurve curve = curves.get(index);
            curve.light(lit, curve.row());
        }
    }

    /** How many curves are drawn now. */
    int drawn() {
        return used;
    }

    /** The curves in use, for those who look at single ones. */
    List<CubicCurve> inUse() {
        return List.copyOf(curves.subList(0, used));
    }
}
