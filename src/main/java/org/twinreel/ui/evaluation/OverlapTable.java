package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** Sources down, groups of queries across: the mean genre overlap. */
final class OverlapTable implements Builder<Region> {
    private final CatalogueFigures figures;
    private final Messages messages;

    OverlapTable(CatalogueFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var grid = new GridPane();
        grid.setId("evaluation-table");
        grid.getStyleClass().add("plain-table");
        grid.getColumnConstraints().add(new ColumnConstraints());
        var heads = new ArrayList<Node>();
        heads.add(new Label(messages.text("evaluation.column.source")));
        for (QueryGroup group : QueryGroup.values()) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            heads.add(head(group));
        }
        int row = 0;
        grid.addRow(row++, heads.toArray(Node[]::new));
        for (ListSource source : ListSource.values()) {
            grid.addRow(row++, line(source));
        }
        grid.setMinWidth(Region.USE_PREF_SIZE);
        return grid;
    }

    private Label head(QueryGroup group) {
        var head = new Label(groupName(group));
        head.getStyleClass().add(Styles.QUIET);
        head.setTextAlignment(TextAlignment.RIGHT);
        Card.explain(head, messages.text("evaluation.group." + group.key() + ".help"));
        return head;
    }

    private String groupName(QueryGroup group) {
        return messages.text(
                "evaluation.group." + group.key(), figures.queries().of(group));
    }

    private Node[] line(ListSource source) {
        var line = new ArrayList<Node>();
        var name = SourceLabel.of(source, messages);
        line.add(name);
        for (QueryGroup group : QueryGroup.values()) {
            var figure = new Label(new ShareText(messages)
                    .exactly(figures.mean(group, source, ListMetric.GENRE_OVERLAP)
                            .mean()));
            figure.setId("evaluation-" + source.key() + "-" + group.key());
            figure.getStyleClass().add("table-figure");
            figure.setAccessibleText(String.join(" ", name.getText(), groupName(group), figure.getText()));
            line.add(figure);
        }
        return line.toArray(Node[]::new);
    }
}
