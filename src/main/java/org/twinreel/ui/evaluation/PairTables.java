package org.twinreel.ui.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Comparison;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.ModePair;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** Two sources at a time: how their figures differ, query by query, and how many movies their lists share. */
final class PairTables implements Builder<Region> {
    private final CatalogueFigures figures;
    private final FigureChoice choice;
    private final Messages messages;
    private final FigureText text;
    private final FigureLabel labels;

    PairTables(CatalogueFigures figures, FigureChoice choice, Messages messages) {
        this.figures = figures;
        this.choice = choice;
        this.messages = messages;
        this.text = new FigureText(messages);
        this.labels = new FigureLabel(messages);
    }

    private record Row(QueryGroup group, Comparison pair) {}

    @Override
    public Region build() {
        var differences = differences().view();
        VBox.setVgrow(differences, Priority.ALWAYS);
        return new VBox(
                6,
                caption("evaluation.differences", "evaluation.differences.note"),
                differences,
                caption("evaluation.agreement", "evaluation.agreement.note"),
                agreement().view());
    }

    private Region caption(String key, String noteKey) {
        var caption = new Label(messages.text(key));
        caption.getStyleClass().add(Styles.CARD_TITLE);
        var note = new Label(messages.text(noteKey));
        note.getStyleClass().add(Styles.QUIET);
        var line = new HBox(12, caption, note);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private SortedTable<Row> differences() {
        var table = new SortedTable<Row>("evaluation-differences", messages.text("evaluation.differences"));
        table.names(
                new Label(messages.text("evaluation.column.pair")),
                170,
                row -> new Label(name(row.pair())),
                Comparator.comparing(Row::pair));
        addGroups(table);
        for (Measure measure : Measure.ofLists()) {
            var metric = measure.metric().orElseThrow();
            table.figures(
                    SortedTable.head(text.name(measure, figures.k()), text.explanation(measure)),
                    140,
                    row -> figures.group(row.group())
                            .difference(row.pair(), metric)
                            .mean(),
                    row -> labels.difference(
                            of(name(row.pair()), row.group(), text.name(measure, figures.k())),
                            measure,
                            figures.group(row.group()).difference(row.pair(), metric)));
        }
        var rows = choice.group().get().groups().stream()
                .flatMap(group -> Stream.of(Comparison.values()).map(pair -> new Row(group, pair)))
                .toList();
        table.show(rows);
        return table;
    }

    /** Three pairs only, so the groups stand across. */
    private SortedTable<ModePair> agreement() {
        var table = new SortedTable<ModePair>("evaluation-agreement", messages.text("evaluation.agreement"));
        table.names(
                new Label(messages.text("evaluation.column.modes")),
                140,
                pair -> new Label(name(pair)),
                Comparator.naturalOrder());
        for (AgreementFigure figure : AgreementFigure.values()) {
            String key = "evaluation.agreement." + figure.key();
            String name = messages.text(key, figures.k());
            for (QueryGroup group : choice.group().get().groups()) {
                table.figures(
                        SortedTable.head(
                                messages.text(
                                        "evaluation.agreement.column",
                                        messages.text(key + ".short", figures.k()),
                                        messages.text("evaluation.group." + group.key())),
                                messages.text(key + ".help")),
                        150,
                        pair -> figure.of(figures.group(group).agreement(pair)).mean(),
                        pair -> labels.mean(
                                of(name(pair), group, name),
                                Measure.GENRE_OVERLAP,
                                figure.of(figures.group(group).agreement(pair))));
            }
        }
        table.show(List.of(ModePair.values()));
        return table.asHighAs(ModePair.values().length);
    }

    private void addGroups(SortedTable<Row> table) {
        table.names(
                SortedTable.head(
                        messages.text("evaluation.column.queries"), messages.text("evaluation.column.queries.help")),
                120,
                row -> FiguresTable.groupLabel(figures, row.group(), messages),
                Comparator.comparing(Row::group));
    }

    private String of(String pair, QueryGroup group, String figure) {
        return messages.text("evaluation.cell.of", pair, messages.text("evaluation.group." + group.key()), figure);
    }

    private String name(Comparison pair) {
        return messages.text("evaluation.pair.difference", source(pair.one()), source(pair.other()));
    }

    private String name(ModePair pair) {
        return messages.text("evaluation.pair.modes", source(pair.one()), source(pair.other()));
    }

    private String source(ListSource source) {
        return messages.text("source." + source.key());
    }
}
