package org.twinreel.ui.data;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** The rows that cleaning dropped, each with its line, its reason and its raw text. */
final class RejectedRowsTable implements Builder<Region> {
    private final CleaningReport report;
    private final Messages messages;

    RejectedRowsTable(CleaningReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var account = new Label(messages.text(
                "data.dropped.account",
                report.rowsRead(),
                report.rowsKept(),
                report.rejected().size(),
                report.unreadableGenres(),
                report.unreadableDates(),
                report.unreadableNumbers()));
        account.setId("data-account");
        account.setWrapText(true);
        account.getStyleClass().add(Styles.QUIET);
        var table = new TableView<>(FXCollections.observableList(report.rejected()));
        table.setId("data-rejected");
        table.setAccessibleText(messages.text("data.tab.dropped"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("data.dropped.none")));
        table.getColumns().add(column("line", 80, RejectedRow::line));
        table.getColumns().add(column("reason", 220, row -> messages.text("data.reason." + key(row.reason()))));
        table.getColumns().add(column("raw", 700, row -> row.rawText().replaceAll("\\R", " ⏎ ")));
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, account, table);
    }

    private <T> TableColumn<RejectedRow, T> column(String key, double width, Function<RejectedRow, T> value) {
        var column = new TableColumn<RejectedRow, T>(messages.text("data.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static String key(RejectedRow.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
