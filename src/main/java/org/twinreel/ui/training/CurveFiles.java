package org.twinreel.ui.training;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;
import javax.imageio.ImageIO;
import org.twinreel.text.Messages;
import org.twinreel.ui.export.WholeFile;

/** Writes curves to files; where that fails the page says so. The files are small: no job is needed. */
public final class CurveFiles {
    private final TrainingCurves curves;
    private final Messages messages;
    private final StringProperty error;

    CurveFiles(TrainingCurves curves, Messages messages, StringProperty error) {
        this.curves = curves;
        this.messages = messages;
        this.error = error;
    }

    /** A file name, without its ending, for curves of a kind. */
    public String suggestedName(CurveKind kind) {
        return messages.text("training.save.name", kind.key(), curves.number());
    }

    /** Saves the curves of a kind as comma-separated values. */
    public void saveCsv(CurveKind kind, Path file) {
        write(file, aside -> Files.writeString(aside, CurvesCsv.of(kind, curves)));
    }

    /** Saves a picture as PNG. */
    public void savePicture(RenderedImage picture, Path file) {
        write(file, aside -> ImageIO.write(picture, "png", aside.toFile()));
    }

    private void write(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
            error.set("");
        } catch (IOException unwritable) {
            error.set(messages.text("training.save.failed", file, reason(unwritable)));
        }
    }

    private static String reason(IOException unwritable) {
        String name = unwritable.getClass().getSimpleName().replace("Exception", "");
        String detail = unwritable.getMessage();
        return detail == null ? name : name + ", " + detail;
    }
}
