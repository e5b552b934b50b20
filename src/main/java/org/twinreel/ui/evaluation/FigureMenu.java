package org.twinreel.ui.evaluation;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** The ways by which the figures leave the program. */
final class FigureMenu implements Builder<MenuButton> {
    private final FigureExport export;
    private final Messages messages;

    FigureMenu(FigureExport export, Messages messages) {
        this.export = export;
        this.messages = messages;
    }

    @Override
    public MenuButton build() {
        var menu = new MenuButton(messages.text("evaluation.save"), Icons.SAVE.node());
        menu.setId("evaluation-save");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().setAll(item(menu, "csv", export::saveCsv), item(menu, "json", export::saveJson));
        Card.explain(menu, messages.text("evaluation.save.help"));
        return menu;
    }

    private MenuItem item(MenuButton menu, String ending, Consumer<Path> save) {
        var item = new MenuItem(messages.text("evaluation.save." + ending));
        item.setId("evaluation-save-" + ending);
        item.setOnAction(event -> choose(menu, ending, save));
        return item;
    }

    private void choose(MenuButton menu, String ending, Consumer<Path> save) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(messages.text("evaluation.save.name", ending));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("evaluation.save." + ending + ".type"), "*." + ending));
        File chosen = chooser.showSaveDialog(menu.getScene().getWindow());
        if (chosen != null) {
            save.accept(chosen.toPath());
        }
    }
}
