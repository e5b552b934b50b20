package org.twinreel.ui.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.report.EvaluationJson;
import org.twinreel.report.EvaluationTable;
import org.twinreel.report.JsonText;
import org.twinreel.text.Messages;
import org.twinreel.ui.export.WholeFile;

/** Takes the catalogue's figures out of the program as batch mode writes them. The files are small: no job is needed. */
public final class FigureExport {
    private final ReadOnlyObjectProperty<@Nullable CatalogueFigures> figures;
    private final StringProperty error;
    private final Messages messages;

    FigureExport(ReadOnlyObjectProperty<@Nullable CatalogueFigures> figures, StringProperty error, Messages messages) {
        this.figures = figures;
        this.error = error;
        this.messages = messages;
    }

    /** Writes a figure a line; does nothing while there are none. */
    public void saveCsv(Path file) {
        CatalogueFigures measured = figures.get();
        if (measured != null) {
            save(file, new EvaluationTable(measured, null)::writeTo);
        }
    }

    /** Writes figures and reading as the report for programs has them; does nothing while there are none. */
    public void saveJson(Path file) {
        CatalogueFigures measured = figures.get();
        if (measured != null) {
            String json = JsonText.of(new EvaluationJson(measured, null, messages).evaluation());
            save(file, aside -> Files.writeString(aside, json));
        }
    }

    private void save(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
            error.set("");
        } catch (IOException unwritable) {
            error.set(messages.text("common.save.failed", file));
        }
    }
}
