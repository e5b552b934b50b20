package org.twinreel.ui.chart;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.Axis;
import io.fair_acc.chartfx.plugins.MouseEventsHelper;
import io.fair_acc.chartfx.plugins.Zoomer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * Zooming into a chart: drag a rectangle, double-click to see everything again; with the keyboard + and the arrows, −
 * to see everything again. While zoomed in, a chart does not follow its data.
 */
public final class Zoom {
    private static final double KEPT_BY_KEY = 0.6;
    private static final double MOVED_BY_KEY = 0.2;

    private final XYChart chart;
    private final Zoomer zoomer = new Zoomer();

    private Zoom(XYChart chart) {
        this.chart = chart;
    }

    /** Makes a chart zoomable. */
    public static Zoom on(XYChart chart) {
        var zoom = new Zoom(chart);
        zoom.install();
        return zoom;
    }

    private void install() {
        zoomer.setSliderVisible(false);
        zoomer.setAddButtonsToToolBar(false);
        // A wheel turned over a chart would else stop it from following its data, unasked.
        zoomer.setZoomScrollFilter(event -> false);
        zoomer.setZoomOriginMouseFilter(event -> false);
        zoomer.setZoomOutMouseFilter(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && MouseEventsHelper.modifierKeysUp(event)) {
                out();
            }
            return false;
        });
        chart.getPlugins().add(zoomer);
        // The hidden slider would clamp the axis to its own old range.
        zoomer.getRangeSlider()
                .lowValueProperty()
                .unbindBidirectional(chart.getXAxis().minProperty());
        zoomer.getRangeSlider()
                .highValueProperty()
                .unbindBidirectional(chart.getXAxis().maxProperty());
        chart.setFocusTraversable(true);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::followKey);
    }

    private void followKey(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> show(chart.getAxes().toArray(Axis[]::new), (1 - KEPT_BY_KEY) / 2, KEPT_BY_KEY);
            case MINUS, SUBTRACT, ESCAPE -> out();
            case LEFT -> show(new Axis[] {chart.getXAxis()}, -MOVED_BY_KEY, 1);
            case RIGHT -> show(new Axis[] {chart.getXAxis()}, MOVED_BY_KEY, 1);
            case UP -> show(new Axis[] {chart.getYAxis()}, -MOVED_BY_KEY, 1);
            case DOWN -> show(new Axis[] {chart.getYAxis()}, MOVED_BY_KEY, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows the part of axes that starts at a share of what is seen now and is a share of it long. */
    private static void show(Axis[] axes, double start, double share) {
        for (Axis axis : axes) {
            double one = axis.getValueForDisplay(start * axis.getLength());
            double other = axis.getValueForDisplay((start + share) * axis.getLength());
            axis.setAutoRanging(false);
            axis.set(Math.min(one, other), Math.max(one, other));
            axis.updateCachedTransforms();
            axis.forceRedraw();
        }
    }

    /** Whether only a part of the chart is seen. */
    public BooleanBinding active() {
        return Bindings.not(
                chart.getXAxis().autoRangingProperty().and(chart.getYAxis().autoRangingProperty()));
    }

    /** Shows everything again. */
    public void out() {
        zoomer.clear();
        for (Axis axis : chart.getAxes()) {
            axis.setAutoRanging(true);
            axis.invalidateRange();
        }
    }
}
