package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;

class CurveFilesTest {
    @TempDir
    private Path folder;

    private final TrainingCurves curves = new TrainingCurves();
    private final SimpleStringProperty error = new SimpleStringProperty("");
    private final CurveFiles files = new CurveFiles(curves, Messages.load(Locale.ENGLISH), error);

    @Test
    void savesCurvesAsCsv() {
        curves.announce(new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 1, 80, 20, 0.08));
        curves.add(TrainingExamples.epoch(1));
        Path file = folder.resolve("curves.csv");

        files.saveCsv(CurveKind.MSE, file);

        assertThat(file).content().isEqualTo(CurvesCsv.of(CurveKind.MSE, curves));
        assertThat(error.get()).isEmpty();
    }

    @Test
    void savesAPictureAsPng() throws Exception {
        Path file = folder.resolve("curves.png");

        files.savePicture(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), file);

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(40);
    }

    @Test
    void saysWhyAFileCouldNotBeWritten() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("taken"), "x");

        files.saveCsv(CurveKind.MSE, notAFolder.resolve("curves.csv"));

        assertThat(error.get()).contains("could not be written", "the curves are still here");
    }

    @Test
    void suggestsANameThatSaysWhatIsInTheFile() {
        curves.announce(new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 1, 80, 20, 0.08));
        curves.add(TrainingExamples.epoch(1));

        assertThat(files.suggestedName(CurveKind.ALIGNMENT)).isEqualTo("twinreel-alignment-run-1");
    }
}
