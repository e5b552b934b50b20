package org.twinreel.batch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.text.Messages;

/** The course of a training as a picture: errors at the left, alignments at the right, both over epochs. */
final class CurvesPicture {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private static final Rectangle LEFT = new Rectangle(110, 256, 640, 540);
    private static final Rectangle RIGHT = new Rectangle(890, 256, 640, 540);

    private final TrainingHistory history;
    private final Messages messages;
    private final StyleColours colours = new StyleColours();

    CurvesPicture(TrainingHistory history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /** Writes the picture as PNG. */
    void writeTo(Path file) throws IOException {
        ImageIO.setUseCache(false);
        if (!ImageIO.write(draw(), "png", file.toFile())) {
            throw new IOException("this Java writes no PNG");
        }
    }

    /** The picture, {@value #WIDTH} × {@value #HEIGHT} pixels. */
    BufferedImage draw() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            var lettering = new Lettering(graphics);
            drawTitle(graphics, lettering);
            drawErrors(graphics, lettering);
            drawAlignments(graphics, lettering);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void drawTitle(Graphics2D graphics, Lettering lettering) {
        EpochMetrics best = history.best();
        String figure = messages.text(
                Double.isNaN(best.validationMse()) ? "batch.picture.best.unvalidated" : "batch.picture.best",
                best.epoch(),
                best.selectionMse());
        var title = new Lettering.Style(34, true, CurveChart.INK, 0);
        lettering.draw(graphics, messages.text("batch.picture.title"), LEFT.x, 76, title);
        var subtitle = new Lettering.Style(22, false, CurveChart.INK, 0);
        lettering.draw(graphics, figure, LEFT.x, 112, subtitle);
    }

    private void drawErrors(Graphics2D graphics, Lettering lettering) {
        double[] mean = new double[history.epochs().size()];
        Arrays.fill(mean, history.meanPredictorMse());
        var curves = List.of(
                curve("batch.picture.train", "train", EpochMetrics::trainMse),
                curve("batch.picture.validation", "validation", EpochMetrics::validationMse),
                new Curve(messages.text("batch.picture.mean"), colours.of("reference"), true, mean));
        draw(
                graphics,
                new Part(LEFT, "batch.picture.mse", ValueAxis.logarithmicOver(values(curves))),
                curves,
                lettering);
    }

    private void drawAlignments(Graphics2D graphics, Lettering lettering) {
        var curves = List.of(
                curve("batch.picture.train", "train", EpochMetrics::alignment),
                curve("batch.picture.untrained", "validation", EpochMetrics::validationAlignment));
        draw(
                graphics,
                new Part(RIGHT, "batch.picture.alignment", ValueAxis.linearFromZero(values(curves))),
                curves,
                lettering);
    }

    /** One of the two charts: where it is, what it is called, how high values stand. */
    private record Part(Rectangle area, String titleKey, ValueAxis axis) {}

    private void draw(Graphics2D graphics, Part part, List<Curve> curves, Lettering lettering) {
        int epochs = history.epochs().size();
        var chart = new CurveChart(part.area(), part.axis(), epochs, colours.of("line"), lettering);
        chart.markEpoch(graphics, history.best().epoch(), colours.of("track"));
        var shown = curves.stream()
                .filter(curve -> Arrays.stream(curve.values()).anyMatch(Double::isFinite))
                .toList();
        chart.draw(graphics, messages.text(part.titleKey()), messages.text("batch.picture.epoch"), shown);
    }

    private Curve curve(String nameKey, String token, ToDoubleFunction<EpochMetrics> figure) {
        double[] values = history.epochs().stream().mapToDouble(figure).toArray();
        return new Curve(messages.text(nameKey), colours.of(token), false, values);
    }

    private static double[] values(List<Curve> curves) {
        return curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.values()))
                .toArray();
    }
}
