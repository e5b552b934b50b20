package org.twinreel.ui.data;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.text.FormatWords;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** Says in a few words how the open file is written; pressing it leads to the window in which that can be changed. */
final class FormatBadge implements Builder<Node> {
    private final DataViewModel model;
    private final LoadedCatalogue loaded;
    private final Messages messages;

    FormatBadge(DataViewModel model, LoadedCatalogue loaded, Messages messages) {
        this.model = model;
        this.loaded = loaded;
        this.messages = messages;
    }

    @Override
    public Node build() {
        var words = new FormatWords(messages);
        FileFormat format = loaded.reading().table().format();
        var badge = new Button(words.summary(format), Icons.FORMAT.node());
        badge.setId("data-format");
        badge.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "format-badge");
        badge.setMnemonicParsing(false);
        badge.setAccessibleText(messages.text("data.format.spoken", words.summary(format)));
        badge.disableProperty().bind(Bindings.isNull(model.file()));
        badge.setOnAction(event -> model.askAboutOpen());
        // A disabled button shows no explanation; the box around it does.
        var box = new HBox(badge);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Card.explain(
                box,
                words.details(format)
                        + "\n\n"
                        + messages.text(model.file().get() == null ? "data.format.bundled" : "data.format.help"));
        return box;
    }
}
