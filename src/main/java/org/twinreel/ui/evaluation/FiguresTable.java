package org.twinreel.ui.evaluation;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;

/** All figures: sources and groups of queries down, measures across. */
final class FiguresTable implements Builder<Region> {
    private final CatalogueFigures figures;
    private final FigureChoice choice;
    private final Messages messages;
    private final FigureText text;

    FiguresTable(CatalogueFigures figures, FigureChoice choice, Messages messages) {
        this.figures = figures;
        this.choice = choice;
        this.messages = messages;
        this.text = new FigureText(messages);
    }

    private record Row(QueryGroup group, ListSource source) {}

    @Override
    public Region build() {
        var table = new SortedTable<Row>("evaluation-table", messages.text("evaluation.table.spoken"));
        table.names(
                new Label(messages.text("evaluation.column.source")),
                95,
                row -> SourceLabel.of(row.source(), messages),
                Comparator.comparing(Row::source));
        table.names(
                SortedTable.head(
                        messages.text("evaluation.column.queries"), messages.text("evaluation.column.queries.help")),
                140,
                row -> groupLabel(row.group()),
                Comparator.comparing(Row::group));
        var labels = new FigureLabel(messages);
        for (Measure measure : Measure.values()) {
            table.figures(
                    SortedTable.head(text.name(measure, figures.k()), text.explanation(measure)),
                    width(measure),
                    row -> measure.of(figures, row.group(), row.source()).mean(),
                    row -> labels.mean(name(row, measure), measure, measure.of(figures, row.group(), row.source())));
        }
        table.show(choice.group().get().groups().stream()
                .flatMap(FiguresTable::rows)
                .toList());
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        return table.view();
    }

    private static double width(Measure measure) {
        return switch (measure) {
            case GENRE_OVERLAP -> 142;
            case COVERAGE, GINI -> 92;
            default -> 118;
        };
    }

    private static Stream<Row> rows(QueryGroup group) {
        return Stream.of(ListSource.values()).map(source -> new Row(group, source));
    }

    private String name(Row row, Measure measure) {
        return messages.text(
                "evaluation.cell.of",
                messages.text("source." + row.source().key()),
                messages.text("evaluation.group." + row.group().key()),
                text.name(measure, figures.k()));
    }

    private Label groupLabel(QueryGroup group) {
        return groupLabel(figures, group, messages);
    }

    /** A group and its number of queries, explained on hover. */
    static Label groupLabel(CatalogueFigures figures, QueryGroup group, Messages messages) {
        var label = new Label(messages.text(
                "evaluation.group.counted",
                messages.text("evaluation.group." + group.key()),
                figures.queries().of(group)));
        Card.explain(label, messages.text("evaluation.group." + group.key() + ".help"));
        return label;
    }
}
