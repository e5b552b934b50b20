package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.report.EvaluationTable;
import org.twinreel.report.FiguresOfThree;
import org.twinreel.text.Messages;

class FigureExportTest {
    private final ReadOnlyObjectWrapper<@Nullable CatalogueFigures> figures =
            new ReadOnlyObjectWrapper<>(FiguresOfThree.figures());
    private final SimpleStringProperty error = new SimpleStringProperty("");
    private final FigureExport export =
            new FigureExport(figures.getReadOnlyProperty(), error, Messages.load(Locale.ENGLISH));

    @TempDir
    private Path folder;

    @Test
    void theTableIsThatOfBatchModeButForTheJudgedInputs() throws IOException {
        Path saved = folder.resolve("saved.csv");
        Path batch = folder.resolve("batch.csv");
        new EvaluationTable(FiguresOfThree.figures(), FiguresOfThree.leak()).writeTo(batch);

        export.saveCsv(saved);

        assertThat(Files.readAllLines(saved))
                .isEqualTo(Files.readAllLines(batch).stream()
                        .filter(line -> !line.startsWith("leak,"))
                        .toList());
    }

    @Test
    void theJsonFileHasTheEntriesOfTheReport() throws IOException {
        Path saved = folder.resolve("saved.json");

        export.saveJson(saved);

        var read = JsonParser.parseString(Files.readString(saved)).getAsJsonObject();
        assertThat(read.keySet()).containsExactly("k", "queries", "modes", "differences", "agreement", "reading");
        assertThat(read.getAsJsonObject("modes")
                        .getAsJsonObject("cf")
                        .getAsJsonObject("trained")
                        .get("genreOverlap"))
                .hasToString("{\"mean\":0.75,\"low\":0.5,\"high\":1.0}");
        assertThat(read.getAsJsonObject("modes")
                        .getAsJsonObject("cf")
                        .getAsJsonObject("untrained")
                        .get("gini"))
                .hasToString("0.5");
    }

    @Test
    void withoutFiguresNoFileIsWritten() {
        figures.set(null);

        export.saveJson(folder.resolve("saved.json"));

        assertThat(folder).isEmptyDirectory();
        assertThat(error.get()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBeOne() {
        export.saveJson(folder.resolve("no such folder").resolve("saved.json"));

        assertThat(error.get()).contains("could not be written");
    }
}
