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

    /** Writes figures to a file. */
    @FunctionalInterface
    private interface Writing {
        void write(CatalogueFigures measured) throws IOException;
    }

    /** Writes a figure a line; does nothing while there are none. */
    public void saveCsv(Path file) {
        save(file, measured -> new EvaluationTable(measured, null).writeTo(file));
    }

    /** Writes figures and reading as the report for programs has them; does nothing while there are none. */
    public void saveJson(Path file) {
        save(
                file,
                measured -> Files.writeString(
                        file, JsonText.of(new EvaluationJson(measured, null, messages).evaluation())));
    }

    private void save(Path file, Writing writing) {
        CatalogueFigures measured = figures.get();
        if (measured != null) {
            try {
                writing.write(measured);
                error.set("");
            } catch (IOException unwritable) {
                error.set(messages.text("common.save.failed", file));
            }
        }
    }
}
