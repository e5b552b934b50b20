package org.twinreel.ui.compare;

import java.io.File;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** The ways by which the lists leave the program. */
final class ExportMenu implements Builder<MenuButton> {
    private final BoardExport export;
    private final Messages messages;

    ExportMenu(BoardExport export, Messages messages) {
        this.export = export;
        this.messages = messages;
    }

    @Override
    public MenuButton build() {
        var menu = new MenuButton(messages.text("compare.export"), Icons.SAVE.node());
        menu.setId("compare-export");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item("compare-copy", "compare.export.markdown", this::copyMarkdown),
                        item("compare-save", "compare.export.csv", () -> saveCsv(menu)));
        Card.explain(menu, messages.text("compare.export.help"));
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyMarkdown() {
        var text = new ClipboardContent();
        text.putString(export.markdown());
        Clipboard.getSystemClipboard().setContent(text);
    }

    private void saveCsv(MenuButton menu) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(export.suggestedName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("common.save.csv.type"), "*.csv"));
        File chosen = chooser.showSaveDialog(menu.getScene().getWindow());
        if (chosen != null) {
            export.saveCsv(chosen.toPath());
        }
    }
}
