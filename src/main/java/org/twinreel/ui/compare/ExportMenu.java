package org.twinreel.ui.compare;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Theme;

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
                        item("compare-copy", "compare.export.markdown", () -> copy(export.markdown())),
                        item("compare-copy-tsv", "export.tsv", () -> copy(export.tsv())),
                        new SeparatorMenuItem(),
                        item(
                                "compare-save",
                                "compare.export.csv",
                                () -> save(menu, "csv", (file, look) -> export.saveCsv(file))),
                        item("compare-save-png", "export.png", () -> save(menu, "png", export::savePng)),
                        item("compare-save-svg", "export.svg", () -> save(menu, "svg", export::saveSvg)));
        Card.explain(menu, messages.text("compare.export.help"));
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void copy(String table) {
        var text = new ClipboardContent();
        text.putString(table);
        Clipboard.getSystemClipboard().setContent(text);
    }

    /** Asks for a file; pictures have the colours of the look in which the board is seen. */
    private void save(MenuButton menu, String ending, BiConsumer<Path, Theme> writing) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(export.suggestedName(ending));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("export.type." + ending), "*." + ending));
        var chosen = chooser.showSaveDialog(menu.getScene().getWindow());
        if (chosen != null) {
            writing.accept(chosen.toPath(), Theme.of(menu.getScene()));
        }
    }
}
