package org.twinreel.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.reading.DetectedFile;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** The file's first rows as they are read now; each column's head says what it is taken for. */
final class SampleTable implements Builder<Region> {
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 160;
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final MappingViewModel model;
    private final Messages messages;
    private final TableView<List<String>> table = new TableView<>();
    private final List<Runnable> heads = new ArrayList<>();
    private List<String> shown = List.of();

    SampleTable(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        table.setId("mapping-samples");
        table.setAccessibleText(messages.text("mapping.samples"));
        table.getStyleClass().add("mapping-samples");
        table.setFixedCellSize(26);
        table.setMinHeight(120);
        table.setPlaceholder(new Label(messages.text("mapping.samples.none")));
        var count = new Label();
        count.setId("mapping-samples-count");
        count.getStyleClass().add(Styles.QUIET);
        Runnable refresh = () -> refresh(count);
        refresh.run();
        model.changes().addListener(change -> refresh.run());
        var card = new Card(messages.text("mapping.samples"), table).withTools(count);
        card.setMinHeight(0);
        return card;
    }

    private void refresh(Label count) {
        DetectedFile seen = model.detected().get();
        if (seen != null) {
            showColumns(seen);
            showRows(seen);
            int columns = seen.table().columns().size();
            count.setText(messages.text(
                    "mapping.samples.count", seen.samples().size(), Math.min(columns, MOST_COLUMNS), columns));
        }
        heads.forEach(Runnable::run);
    }

    /** Other columns only where there are others: a person may have scrolled or widened them. */
    private void showColumns(DetectedFile seen) {
        var names = new ArrayList<String>();
        for (int position = 0;
                position < Math.min(MOST_COLUMNS, seen.table().columns().size());
                position++) {
            names.add(model.columnName(position));
        }
        if (!names.equals(shown)) {
            shown = names;
            heads.clear();
            table.getColumns().clear();
            for (int position = 0; position < names.size(); position++) {
                table.getColumns().add(column(position));
            }
        }
    }

    private void showRows(DetectedFile seen) {
        if (!table.getItems().equals(seen.samples())) {
            table.getItems().setAll(seen.samples());
        }
    }

    private TableColumn<List<String>, @Nullable String> column(int position) {
        var name = new Label(shown.get(position));
        var taken = new Label();
        taken.getStyleClass().add("mapping-taken");
        var head = new VBox(name, taken);
        head.getStyleClass().add("mapping-head");
        var column = new TableColumn<List<String>, @Nullable String>();
        column.setId("mapping-sample-" + position);
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(shown.get(position)));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                position < row.getValue().size() ? oneLine(row.getValue().get(position)) : ""));
        heads.add(() -> {
            String field = model.takenFor(position);
            taken.setText(field.isEmpty() ? messages.text("mapping.unused") : messages.text("mapping.taken", field));
            taken.pseudoClassStateChanged(TAKEN, !field.isEmpty());
        });
        return column;
    }

    /** Prose is given more room than figures. */
    private double width(String name) {
        DetectedFile seen = model.detected().get();
        int position = shown.indexOf(name);
        double average = seen == null
                ? 0
                : seen.samples().stream()
                        .limit(12)
                        .mapToInt(
                                row -> position < row.size() ? row.get(position).length() : 0)
                        .average()
                        .orElse(0);
        return Math.max(Math.max(96, 9.0 * name.length() + 20), Math.min(260, 7.5 * (average + 2)));
    }

    private static String oneLine(String cell) {
        String start = cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…";
        return start.replaceAll("\\R", " ⏎ ").replace('\t', '⇥');
    }
}
