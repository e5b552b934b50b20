package org.twinreel.ui.rows;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** The table of rows. Rows are sorted by the view model: there may be a hundred thousand. */
final class RowsTable implements Builder<TableView<FileRow>> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final RowsViewModel model;
    private final Messages messages;
    private final Consumer<List<FileRow>> copy;
    private final RowWords words;

    RowsTable(RowsViewModel model, Messages messages, Consumer<List<FileRow>> copy) {
        this.model = model;
        this.messages = messages;
        this.copy = copy;
        this.words = new RowWords(messages);
    }

    @Override
    public TableView<FileRow> build() {
        var table = new TableView<>(model.shown());
        table.setId("rows");
        table.setAccessibleText(messages.text("data.tab.rows"));
        table.setFixedCellSize(28);
        table.setMinHeight(84);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text(model.hasRows() ? "rows.filter.none" : "rows.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addColumns(table);
        table.setSortPolicy(sorted -> {
            model.sort(order(sorted));
            return true;
        });
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy.accept(table.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
        var item = new MenuItem(messages.text("rows.copy"));
        item.setAccelerator(COPY);
        item.setOnAction(event -> copy.accept(table.getSelectionModel().getSelectedItems()));
        table.setContextMenu(new ContextMenu(item));
        return table;
    }

    private void addColumns(TableView<FileRow> table) {
        var line = column(
                "line", 80, row -> messages.text("rows.number", row.line()), Comparator.comparingLong(FileRow::line));
        line.getStyleClass().add(Styles.NUMBER_COLUMN);
        var position = column("byte", 100, words::bytePosition, Comparator.comparingLong(FileRow::bytePosition));
        position.getStyleClass().add(Styles.NUMBER_COLUMN);
        table.getColumns().add(line);
        table.getColumns().add(position);
        table.getColumns().add(column("kind", 80, words::kind, Comparator.comparing(FileRow::isRepaired)));
        table.getColumns()
                .add(column(
                        "reason",
                        240,
                        row -> words.reason(row.cause()),
                        Comparator.comparing(row -> words.reason(row.cause()))));
        table.getColumns().add(column("done", 250, words::done, Comparator.comparing(words::done)));
        table.getColumns().add(column("raw", 360, RowWords::oneLine, Comparator.comparing(FileRow::rawText)));
    }

    private TableColumn<FileRow, @Nullable String> column(
            String key, double width, Function<FileRow, String> text, Comparator<FileRow> order) {
        var column = new TableColumn<FileRow, @Nullable String>(messages.text("rows.column." + key));
        column.setId("rows-column-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setUserData(order);
        return column;
    }

    /** What the sorted columns mean, the first one first; null where none is sorted. */
    private static @Nullable Comparator<FileRow> order(TableView<FileRow> table) {
        Comparator<FileRow> order = null;
        for (TableColumn<FileRow, ?> column : table.getSortOrder()) {
            @SuppressWarnings("unchecked") // set above
            var ascending = (Comparator<FileRow>) column.getUserData();
            Comparator<FileRow> wanted = column.getSortType() == SortType.DESCENDING ? ascending.reversed() : ascending;
            order = order == null ? wanted : order.thenComparing(wanted);
        }
        return order;
    }
}
