package org.twinreel.ui.rows;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** The whole raw text of the row that is selected. */
final class RowDetail implements Builder<Region> {
    /** More than this a text area cannot lay out within a frame. */
    private static final int MOST_CHARACTERS = 20_000;

    private final ObservableValue<@Nullable FileRow> selected;
    private final Messages messages;
    private final RowWords words;

    RowDetail(ObservableValue<@Nullable FileRow> selected, Messages messages) {
        this.selected = selected;
        this.messages = messages;
        this.words = new RowWords(messages);
    }

    @Override
    public Region build() {
        var title = new Label();
        title.setId("rows-detail-title");
        title.getStyleClass().add(Styles.CARD_TITLE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var text = new TextArea();
        text.setId("rows-detail");
        text.getStyleClass().add("raw-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setMinHeight(72);
        text.setAccessibleText(messages.text("rows.detail"));
        text.setPromptText(messages.text("rows.detail.prompt"));
        Runnable show = () -> show(selected.getValue(), title, text);
        show.run();
        selected.addListener(change -> show.run());
        return new VBox(4, title, text);
    }

    private void show(@Nullable FileRow row, Label title, TextArea text) {
        if (row == null) {
            title.setText(messages.text("rows.detail"));
            text.clear();
            return;
        }
        title.setText(messages.text(
                row.bytePosition() < 0 ? "rows.detail.title.line" : "rows.detail.title",
                row.line(),
                row.bytePosition(),
                words.reason(row.cause()),
                words.done(row)));
        String raw = row.rawText();
        int left = raw.length() - MOST_CHARACTERS;
        text.setText(left <= 0 ? raw : raw.substring(0, MOST_CHARACTERS) + messages.text("rows.detail.more", left));
        text.positionCaret(0);
        text.setScrollTop(0);
    }
}
