package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.search.MovieChoices;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** Titles down, sources across: the genre overlap of each list. */
final class TitleTable implements Builder<Region> {
    private static final int COLUMNS = ListSource.values().length + 3;

    private final TitleList titles;
    private final Messages messages;

    TitleTable(TitleList titles, Messages messages) {
        this.titles = titles;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var grid = new GridPane();
        grid.setId("evaluation-titles");
        grid.getStyleClass().add("title-table");
        addColumns(grid);
        Runnable show = () -> fill(grid);
        show.run();
        titles.entries().addListener((ListChangeListener<TitleEntry>) change -> show.run());
        return grid;
    }

    private static void addColumns(GridPane grid) {
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

    private void fill(GridPane grid) {
        grid.getChildren().clear();
        int row = 0;
        grid.addRow(row++, heads());
        for (TitleEntry entry : List.copyOf(titles.entries())) {
            if (entry.question() == null) {
                grid.addRow(row++, figures(entry));
            } else {
                grid.add(question(entry), 0, row, COLUMNS - 1, 1);
                grid.add(removeButton(entry), COLUMNS - 1, row++);
            }
        }
        grid.add(new Separator(), 0, row++, COLUMNS, 1);
        grid.addRow(row, means());
    }

    private Node[] heads() {
        var heads = new ArrayList<Node>();
        heads.add(new Label(messages.text("evaluation.column.title")));
        heads.add(new Region());
        for (ListSource source : ListSource.values()) {
            heads.add(SourceLabel.of(source, messages));
        }
        heads.add(new Region());
        return styled("table-head", heads);
    }

    private static Node[] styled(String styleClass, List<Node> cells) {
        cells.forEach(cell -> cell.getStyleClass().add(styleClass));
        return cells.toArray(Node[]::new);
    }

    private Node[] figures(TitleEntry entry) {
        String name = entry.found().map(MovieField::named).orElse(entry.typed());
        var cells = new ArrayList<Node>();
        cells.add(new Label(name));
        cells.add(entry.trained() ? new Region() : untrainedMark());
        for (ListSource source : ListSource.values()) {
            cells.add(cell(source, entry.overlap(source), name));
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
            cells.add(cell(source, titles.mean(source), name.getText()));
        }
        cells.add(new Region());
        return styled("table-foot", cells);
    }

    private Node cell(ListSource source, double overlap, String of) {
        var figure = new Label(new ShareText(messages).of(overlap));
        figure.getStyleClass().add("cell-figure");
        figure.setAccessibleText(String.join(" ", of, messages.text("source." + source.key()), figure.getText()));
        var track = BarList.track(Double.isNaN(overlap) ? 0 : overlap);
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
