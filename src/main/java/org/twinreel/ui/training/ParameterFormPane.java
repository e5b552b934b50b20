package org.twinreel.ui.training;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.learning.HyperParameter;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** The fields of the form, by group; a field is in view when it is common, changed, or all are asked for. */
final class ParameterFormPane implements Builder<Region> {
    private static final double INPUT_WIDTH = 92;

    private final ParameterForm form;
    private final BooleanExpression showAll;
    private final Messages messages;

    /** The fields of a form; the less common ones while {@code showAll}. */
    ParameterFormPane(ParameterForm form, BooleanExpression showAll, Messages messages) {
        this.form = form;
        this.showAll = showAll;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var groups = new VBox();
        groups.getStyleClass().add("parameter-form");
        for (ParameterGroup group : ParameterGroup.values()) {
            groups.getChildren().add(group(group));
        }
        return groups;
    }

    private Region group(ParameterGroup group) {
        var heading = new Label(messages.text(group.nameKey()));
        heading.getStyleClass().add("parameter-group-name");
        var rows = new VBox(heading);
        rows.getStyleClass().add("parameter-group");
        BooleanExpression anyInView = new SimpleBooleanProperty(false);
        for (HyperParameter parameter : group.parameters()) {
            ParameterField field = form.field(parameter);
            BooleanExpression inView = new SimpleBooleanProperty(ParameterGroup.common(parameter))
                    .or(showAll)
                    .or(field.changed());
            rows.getChildren().add(row(field, inView));
            anyInView = anyInView.or(inView);
        }
        showWhile(anyInView, rows);
        return rows;
    }

    private Region row(ParameterField field, BooleanExpression inView) {
        String option = field.parameter().optionName();
        var input = input(field);
        input.setId("training-" + option);
        var name = new Label(messages.text("parameter." + option + ".name"));
        name.setLabelFor(input);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        explain(name, field);
        var mark = changedMark(field);
        mark.setId("training-" + option + "-changed");
        var line = new HBox(6, name, mark, input);
        line.setAlignment(Pos.CENTER_LEFT);
        var objection = sentence(field.objection(), "field-objection");
        objection.setId("training-" + option + "-error");
        var note = sentence(field.note(), Styles.QUIET);
        note.setId("training-" + option + "-note");
        var row = new VBox(line, objection, note);
        showWhile(inView, row);
        return row;
    }

    private TextField input(ParameterField field) {
        var input = new TextField();
        input.textProperty().bindBidirectional(field.text());
        input.getStyleClass().add("parameter-input");
        input.setMinWidth(INPUT_WIDTH);
        input.setMaxWidth(INPUT_WIDTH);
        input.setAccessibleText(messages.text("parameter." + field.parameter().optionName() + ".name"));
        explain(input, field);
        field.objection().addListener((property, before, objection) -> {
            input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !objection.isEmpty());
            input.setAccessibleHelp(objection.isEmpty() ? explanation(field) : objection);
        });
        return input;
    }

    /** Explains a field on hover; the suggestion in the explanation follows the open catalogue. */
    private void explain(Node node, ParameterField field) {
        Runnable explain = () -> Card.explain(node, explanation(field));
        explain.run();
        field.suggested().addListener(change -> explain.run());
    }

    private String explanation(ParameterField field) {
        HyperParameter parameter = field.parameter();
        return messages.text(
                "training.field.help",
                messages.text("parameter." + parameter.optionName() + ".help"),
                ParameterText.write(field.suggested().get()),
                ParameterText.write(parameter.minimum()),
                ParameterText.write(parameter.maximum()));
    }

    private Label changedMark(ParameterField field) {
        var mark = new Label("●");
        mark.getStyleClass().add("changed-mark");
        mark.visibleProperty().bind(field.changed());
        var words = Bindings.createStringBinding(
                () -> messages.text(
                        "training.field.changed",
                        ParameterText.write(field.suggested().get())),
                field.suggested());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        mark.setTooltip(tooltip);
        mark.accessibleTextProperty().bind(words);
        return mark;
    }

    private static Label sentence(ObservableStringValue text, String styleClass) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        showWhile(Bindings.isNotEmpty(text), label);
        return label;
    }

    private static void showWhile(BooleanExpression condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }
}
