package org.twinreel.ui.chart;

import io.fair_acc.chartfx.plugins.DataPointTooltip;
import io.fair_acc.chartfx.renderer.Renderer;
import io.fair_acc.chartfx.renderer.spi.AbstractRenderer;
import io.fair_acc.dataset.DataSet;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

/** Says which point the mouse is near, in words and with its exact value; hidden series keep silent. */
public final class PointTooltip extends DataPointTooltip {
    private static final double REACH_IN_PIXELS = 14;

    private final Words words;

    /** Puts a point into words. */
    @FunctionalInterface
    public interface Words {

        /** The tooltip's text for the point (x, y) of the series with a name. */
        String of(String series, double x, double y);
    }

    /** A tooltip that says what {@code words} make of a point. */
    public PointTooltip(Words words) {
        super(REACH_IN_PIXELS);
        this.words = words;
    }

    @Override
    protected Optional<DataPoint> findDataPoint(MouseEvent event, Bounds plotArea) {
        return super.findDataPoint(inPlotArea(event), plotArea);
    }

    @Override
    protected void updateLabel(MouseEvent event, Bounds plotArea, DataPoint point) {
        super.updateLabel(inPlotArea(event), plotArea, point);
    }

    /**
     * ChartFX listens at the scene too, and takes the scene's coordinates for the plot's: a tooltip would vanish at once
     * wherever the chart does not stand at the scene's origin.
     */
    private MouseEvent inPlotArea(MouseEvent event) {
        return event.copyFor(getChart().getPlotArea(), event.getTarget());
    }

    @Override
    protected Stream<DataPoint> getPointsCloseToCursor(DataSet dataSet, Renderer renderer, Point2D mouse) {
        return hidden(dataSet, renderer) ? Stream.empty() : super.getPointsCloseToCursor(dataSet, renderer, mouse);
    }

    private static boolean hidden(DataSet dataSet, Renderer renderer) {
        return renderer instanceof AbstractRenderer<?> known
                && known.getDatasetNodes().stream().anyMatch(node -> node.getDataSet() == dataSet && !node.isVisible());
    }

    @Override
    protected String getDataLabelSafe(DataSet dataSet, int index) {
        return dataSet.getName();
    }

    @Override
    protected String formatLabel(DataPoint point) {
        return words.of(point.label, point.x, point.y);
    }
}
