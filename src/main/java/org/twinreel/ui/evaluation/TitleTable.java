package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.search.MovieChoices;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** Titles down, sources across: what each list is like by the measure chosen. */
final class TitleTable implements Builder<Region> {
    private static final int COLUMNS = ListSource.values().length + 3;

    private final GridPane grid = new GridPane();
    private final TitleList titles;
    private final ObservableValue<@Nullable CatalogueFigures> catalogue;
    private final Messages messages;

    TitleTable(TitleList titles, ObservableValue<@Nullable CatalogueFigures> catalogue, Messages messages) {
        this.titles = titles;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public Region build() {
        grid.setId("evaluation-titles");
        grid.getStyleClass().add("title-table");
        addColumns();
        fill();
        titles.entries().addListener((ListChangeListener<TitleEntry>) change -> fill());
        titles.measure().addListener(change -> fill());
        titles.order().addListener(change -> fill());
        catalogue.addListener(change -> fill());
        return grid;
    }

    private void addColumns() {
        var title = new ColumnConstraints(120, 240, 420);
        title.setHgrow(Priority.SOMETIMES);
        var mark = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(title, mark);
        for (int source = 0; source < ListSource.values().length; source++) {
            var figures = new ColumnConstraints(80, 130, Double.MAX_VALUE);
            figures.setHgrow(Priority.ALWAYS);
            figures.setFillWidth(true);
            grid.getColumnConstraints().add(figures);
        }
        var remove = new ColumnConstraints();
        remove.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().add(remove);
    }

    private void fill() {
        grid.getChildren().clear();
        int row = 0;
        grid.addRow(row++, heads());
        for (TitleEntry entry : titles.sorted()) {
            if (entry.question() == null) {
                grid.addRow(row++, figures(entry));
            } else {
                grid.add(question(entry), 0, row, COLUMNS - 1, 1);
                grid.add(removeButton(entry), COLUMNS - 1, row++);
            }
        }
        grid.add(new Separator(), 0, row++, COLUMNS, 1);
        grid.addRow(row++, means());
        CatalogueFigures all = catalogue.getValue();
        if (all != null) {
            grid.addRow(row, ofAll(all));
        }
    }

    private Node[] heads() {
        var heads = new ArrayList<Node>();
        heads.add(head(null, new Label(messages.text("evaluation.column.title"))));
        heads.add(new Region());
        for (ListSource source : ListSource.values()) {
            heads.add(head(source, SourceLabel.of(source, messages)));
        }
        heads.add(new Region());
        return styled("table-head", heads);
    }

    /** A head that sorts by its column when pressed; an arrow says which way. */
    private Button head(@Nullable ListSource source, Label name) {
        String column = source == null ? "title" : source.key();
        TitleOrder order = titles.order().get();
        boolean sorts = order != null && order.source() == source;
        var arrow = new Label(sorts ? messages.text(order.falling() ? "evaluation.falling" : "evaluation.rising") : "");
        arrow.getStyleClass().add(Styles.QUIET);
        var head = new Button(null, new HBox(4, name, arrow));
        head.setId("evaluation-sort-" + column);
        head.getStyleClass().addAll(atlantafx.base.theme.Styles.FLAT, "sorting-head");
        head.setAccessibleText(messages.text("evaluation.sort", name.getText()));
        head.setOnAction(event -> {
            titles.sortBy(source);
            // The heads were made anew: whoever works by keyboard goes on where they were.
            Node same = grid.lookup("#evaluation-sort-" + column);
            if (same != null) {
                same.requestFocus();
            }
        });
        return head;
    }

    private static Node[] styled(String styleClass, List<Node> cells) {
        cells.forEach(cell -> cell.getStyleClass().add(styleClass));
        return cells.toArray(Node[]::new);
    }

    private Node[] figures(TitleEntry entry) {
        String name = TitleOrder.name(entry);
        var cells = new ArrayList<Node>();
        cells.add(new Label(name));
        cells.add(entry.trained() ? new Region() : untrainedMark());
        for (ListSource source : ListSource.values()) {
            double value = titles.figure(entry, source);
            cells.add(cell(
                    source,
                    value,
                    new FigureText(messages).ofList(titles.measure().get(), value),
                    name));
        }
        cells.add(removeButton(entry));
        return cells.toArray(Node[]::new);
    }

    private Node untrainedMark() {
        var mark = new Label(null, Icons.UNTRAINED.node());
        mark.getGraphic().getStyleClass().add(Styles.UNTRAINED);
        mark.setAccessibleText(messages.text("figure.untrained"));
        Card.explain(mark, messages.text("evaluation.untrained.help"));
        return mark;
    }

    private Node[] means() {
        var name = new Label(messages.text("evaluation.mean"));
        var cells = new ArrayList<Node>();
        cells.add(name);
        cells.add(new Region());
        for (ListSource source : ListSource.values()) {
            double value = titles.mean(source);
            cells.add(cell(
                    source,
                    value,
                    new FigureText(messages).ofList(titles.measure().get(), value),
                    name.getText()));
        }
        cells.add(new Region());
        return styled("table-foot", cells);
    }

    /** What the few titles are a few cases of. */
    private Node[] ofAll(CatalogueFigures all) {
        var name = new Label(messages.text("evaluation.mean.all", all.queries().of(QueryGroup.ALL)));
        Card.explain(name, messages.text("evaluation.mean.all.help", all.k()));
        var cells = new ArrayList<Node>();
        cells.add(name);
        cells.add(new Region());
        for (ListSource source : ListSource.values()) {
            double mean = titles.measure().get().of(all, QueryGroup.ALL, source).mean();
            cells.add(cell(
                    source, mean, new FigureText(messages).of(titles.measure().get(), mean), name.getText()));
        }
        cells.add(new Region());
        return styled("table-foot", cells);
    }

    private Node cell(ListSource source, double value, String written, String of) {
        var figure = new Label(written);
        figure.getStyleClass().add("cell-figure");
        figure.setAccessibleText(String.join(" ", of, messages.text("source." + source.key()), figure.getText()));
        double highest = titles.measure().get().metric().orElseThrow().highest();
        var track = BarList.track(Double.isNaN(value) ? 0 : value / highest);
        HBox.setHgrow(track, Priority.ALWAYS);
        var cell = new HBox(6, figure, track);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("mode-" + source.key());
        return cell;
    }

    private Node question(TitleEntry entry) {
        return new MovieChoices(
                        "evaluation-choices-" + entry.number(),
                        new ReadOnlyObjectWrapper<>(entry.question()),
                        (Movie movie) -> titles.settle(entry, movie),
                        messages)
                .build();
    }

    private Node removeButton(TitleEntry entry) {
        var remove = new Button(null, Icons.DISMISS.node());
        remove.setId("evaluation-remove-" + entry.number());
        remove.getStyleClass()
                .addAll(
                        atlantafx.base.theme.Styles.FLAT,
                        atlantafx.base.theme.Styles.BUTTON_ICON,
                        atlantafx.base.theme.Styles.SMALL,
                        "remove-title");
        remove.setAccessibleText(messages.text("evaluation.remove", entry.typed()));
        Card.explain(remove, messages.text("evaluation.remove", entry.typed()));
        remove.setOnAction(event -> titles.remove(entry));
        return remove;
    }
}
