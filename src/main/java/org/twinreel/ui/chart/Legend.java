package org.twinreel.ui.chart;

import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * The legend of a chart: a toggle per kind of series that shows or hides it. ChartFX's own legend cannot be reached by
 * keyboard.
 */
public final class Legend extends FlowPane {
    private final List<ErrorDataSetRenderer> renderers;
    private final Map<ToggleButton, List<String>> styleClassesByToggle = new LinkedHashMap<>();

    /** An empty legend for the series of some renderers, those that come later included. */
    public Legend(List<ErrorDataSetRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
        getStyleClass().add("legend");
        for (ErrorDataSetRenderer renderer : this.renderers) {
            renderer.getDatasetNodes().addListener((InvalidationListener) change -> apply());
        }
    }

    /**
     * Adds a toggle.
     *
     * @param name what the series show
     * @param styleClasses of the series that it shows or hides; the first colours the toggle's swatch
     */
    public ToggleButton add(String name, String... styleClasses) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", styleClasses[0]);
        var toggle = new ToggleButton(name, swatch);
        toggle.getStyleClass().add("legend-item");
        toggle.setSelected(true);
        toggle.selectedProperty().addListener(change -> apply());
        styleClassesByToggle.put(toggle, List.of(styleClasses));
        getChildren().add(toggle);
        return toggle;
    }

    private void apply() {
        for (ErrorDataSetRenderer renderer : renderers) {
            for (DataSetNode node : renderer.getDatasetNodes()) {
                node.setVisible(wanted(node.getDataSet().getStyleClasses()));
            }
        }
    }

    /** A series shows unless one of the toggles that it belongs to is off. */
    private boolean wanted(List<String> styleClasses) {
        return styleClassesByToggle.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue(), styleClasses))
                .allMatch(entry -> entry.getKey().isSelected());
    }
}
