package org.twinreel.ui.data;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** Asks which file to open. */
final class OpenButton implements Builder<Button> {
    private static final List<String> TABLES = List.of("csv", "tsv", "tab", "txt", "psv", "dat", "gz", "zip");

    private final DataViewModel model;
    private final Messages messages;

    OpenButton(DataViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Button build() {
        var open = new Button(messages.text("data.open"), Icons.OPEN.node());
        open.setId("data-open");
        open.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        open.setOnAction(event -> chooseFile(open));
        Card.explain(open, messages.text("data.open.help"));
        return open;
    }

    private void chooseFile(Button owner) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("data.open.title"));
        chooser.getExtensionFilters().addAll(filters());
        File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
        if (chosen != null) {
            model.open(chosen.toPath());
        }
    }

    /** Some systems tell upper case from lower in the endings of files. */
    List<ExtensionFilter> filters() {
        List<String> tables = TABLES.stream()
                .flatMap(ending -> List.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)).stream())
                .toList();
        return List.of(
                new ExtensionFilter(messages.text("data.open.tables"), tables),
                new ExtensionFilter(messages.text("data.open.all"), "*.*"));
    }
}
