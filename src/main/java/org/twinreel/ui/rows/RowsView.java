package org.twinreel.ui.rows;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.CsvButton;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** The panel of dropped and repaired rows: account, filters, table, and the whole text of the selected one. */
public final class RowsView implements Builder<Region> {
    private final RowsViewModel model;
    private final Messages messages;

    /** A panel over its view model. */
    public RowsView(RowsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var account = quiet("data-account");
        account.setText(model.account());
        account.setWrapText(true);
        account.setMinHeight(Region.USE_PREF_SIZE);
        TableView<FileRow> table = new RowsTable(model, messages, this::copy).build();
        VBox.setVgrow(table, Priority.ALWAYS);
        if (!model.hasRows()) {
            return new VBox(8, account, table);
        }
        var selected = table.getSelectionModel().selectedItemProperty();
        var panel = new VBox(8, account, tools(table), table, new RowDetail(selected, messages).build());
        panel.setId("rows-panel");
        return panel;
    }

    private Region tools(TableView<FileRow> table) {
        var remark = quiet("rows-remark");
        remark.textProperty().bind(model.remark());
        remark.setMinWidth(0);
        var count = quiet("rows-count");
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        var save = new CsvButton(
                        "rows-save", messages.text("rows.save.help"), model::suggestedName, model::save, messages)
                .build();
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(Bindings.isEmpty(model.shown()));
        var tools = new HBox(8, filter(), groups(), count, remark, copyButton(table), save);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node filter() {
        var filter = new TextField();
        filter.setId("rows-filter");
        filter.setPromptText(messages.text("rows.filter"));
        filter.setAccessibleText(messages.text("rows.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.setPrefColumnCount(16);
        HBox.setHgrow(filter, Priority.ALWAYS);
        return filter;
    }

    private Node groups() {
        var groups = new ComboBox<RowGroup>();
        groups.setId("rows-group");
        groups.getItems().setAll(model.groups());
        groups.valueProperty().bindBidirectional(model.group());
        groups.setAccessibleText(messages.text("rows.group"));
        groups.setPrefWidth(250);
        groups.setMinWidth(160);
        Card.explain(groups, messages.text("rows.group.help"));
        return groups;
    }

    private Button copyButton(TableView<FileRow> table) {
        var copy = new Button(messages.text("rows.copy"), Icons.COPY.node());
        copy.setId("rows-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedIndices()));
        copy.setOnAction(event -> copy(table.getSelectionModel().getSelectedItems()));
        Card.explain(copy, messages.text("rows.copy.help"));
        return copy;
    }

    private void copy(List<FileRow> rows) {
        model.copy(rows, text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Label quiet(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
