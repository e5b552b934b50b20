package org.twinreel.ui.training;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.util.Builder;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Legend;
import org.twinreel.ui.parts.Card;

/** A live chart's legend: what each curve shows, and which inputs the latest run and the earlier ones read. */
final class CurveLegend implements Builder<Legend> {
    private final CurveKind kind;
    private final LiveChart live;
    private final TrainingCurves curves;
    private final Messages messages;

    CurveLegend(CurveKind kind, LiveChart live, TrainingCurves curves, Messages messages) {
        this.kind = kind;
        this.live = live;
        this.curves = curves;
        this.messages = messages;
    }

    @Override
    public Legend build() {
        var legend = new Legend(live.renderers());
        legend.getChildren().add(latest());
        toggle(legend, "training", LiveChart.TRAINING, LiveChart.PAST_TRAINING);
        toggle(legend, "validation", LiveChart.VALIDATION, LiveChart.PAST_VALIDATION);
        if (kind == CurveKind.MSE) {
            toggle(legend, "mean", LiveChart.MEAN);
            toggle(legend, "best", LiveChart.BEST);
        }
        for (InputChoice inputs : InputChoice.values()) {
            var past = toggle(legend, "past", LiveChart.past(inputs));
            past.setId(id("past-" + inputs.optionName()));
            past.setText(messages.text("training.legend.past.inputs", new LeakWords(messages).named(inputs)));
            var any = Bindings.createBooleanBinding(
                    () -> curves.past().stream().anyMatch(run -> run.outline().inputs() == inputs), curves.past());
            showWhile(past, any);
        }
        return legend;
    }

    /** Which inputs the latest run reads; said as soon as it is not what everybody expects. */
    private Label latest() {
        var latest = new Label();
        latest.setId(id("latest"));
        latest.getStyleClass().add("legend-latest");
        latest.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            RunOutline outline = curves.outline().get();
                            return outline == null
                                    ? ""
                                    : messages.text(
                                            "training.legend.latest", new LeakWords(messages).named(outline.inputs()));
                        },
                        curves.outline()));
        showWhile(latest, Bindings.createBooleanBinding(this::inputsDiffer, curves.outline(), curves.past()));
        return latest;
    }

    private boolean inputsDiffer() {
        RunOutline outline = curves.outline().get();
        return outline != null
                && (outline.inputs() != InputChoice.ALL
                        || curves.past().stream().anyMatch(run -> run.outline().inputs() != InputChoice.ALL));
    }

    private static void showWhile(Node node, javafx.beans.value.ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private String id(String what) {
        return "training-" + kind.key() + "-" + what;
    }

    private ToggleButton toggle(Legend legend, String what, String... styleClasses) {
        var toggle = legend.add(messages.text("training.legend." + what), styleClasses);
        toggle.setId(id("show-" + what));
        Card.explain(toggle, messages.text("training.legend." + what + ".help"));
        return toggle;
    }
}
