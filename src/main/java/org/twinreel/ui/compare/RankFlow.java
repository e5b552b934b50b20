package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.twinreel.ui.compare.Board.Place;

/**
 * Lies over the columns and ties every movie to the next list in which it stands again. Curves are kept and only moved: a
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

    /** Curves between the lists of columns, from the left. */
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
        int[] shown = IntStream.range(0, columns.size()).filter(this::shown).toArray();
        List<Map<Integer, Integer>> ranks = new ArrayList<>();
        for (int column : shown) {
            rows.get(column).measureIn(this);
            ranks.add(ranks(column));
        }
        for (int left = 0; left + 1 < shown.length; left++) {
            tie(shown, ranks, left);
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

    /** The place of each movie of a list, counted from 0. */
    private Map<Integer, Integer> ranks(int column) {
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        for (Place place : columns.get(column).places().getItems()) {
            ranks.put(place.recommendation().row(), ranks.size());
        }
        return ranks;
    }

    /** Ties every movie of a list to the next list at its right in which it stands again. */
    private void tie(int[] shown, List<Map<Integer, Integer>> ranks, int left) {
        VisibleRows from = rows.get(shown[left]);
        ranks.get(left).forEach((row, rank) -> {
            for (int right = left + 1; right < shown.length; right++) {
                Integer there = ranks.get(right).get(row);
                if (there != null) {
                    VisibleRows to = rows.get(shown[right]);
                    if (from.shows(rank) || to.shows(there)) {
                        draw(row, from, rank, to, there).leadAcross(right > left + 1);
                    }
                    return;
                }
            }
        });
    }

    private FlowCurve draw(int row, VisibleRows from, int rank, VisibleRows to, int there) {
        if (used == curves.size()) {
            var curve = new FlowCurve();
            curves.add(curve);
            getChildren().add(curve);
        }
        FlowCurve curve = curves.get(used++);
        curve.tie(row, from.right() + REACH, from.centre(rank), to.left() - REACH, to.centre(there));
        curve.fade(from.shows(rank), to.shows(there));
        curve.setVisible(true);
        return curve;
    }

    private void light(@Nullable Integer lit) {
        for (int index = 0; index < used; index++) {
            curves.get(index).light(lit);
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
