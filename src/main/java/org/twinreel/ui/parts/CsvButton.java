package org.twinreel.ui.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Icons;

/** Asks where to save a table. */
public final class CsvButton implements Builder<Button> {
    private final String id;
    private final String explanation;
    private final Supplier<String> suggestedName;
    private final Consumer<Path> save;
    private final Messages messages;

    /**
     * A button.
     *
     * @param id for tests
     * @param explanation what is saved
     * @param suggestedName of the file
     * @param save told of the file chosen
     */
    public CsvButton(
            String id, String explanation, Supplier<String> suggestedName, Consumer<Path> save, Messages messages) {
        this.id = id;
        this.explanation = explanation;
        this.suggestedName = suggestedName;
        this.save = save;
        this.messages = messages;
    }

    @Override
    public Button build() {
        var button = new Button(messages.text("common.save.csv"), Icons.SAVE.node());
        button.setId(id);
        button.setOnAction(event -> chooseFile(button));
        Card.explain(button, explanation);
        return button;
    }

    private void chooseFile(Button owner) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName.get());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("common.save.csv.type"), "*.csv"));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            save.accept(chosen.toPath());
        }
    }
}
