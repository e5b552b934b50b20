package org.twinreel.bench.scale;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;

/** Seconds and memory over the size of the catalogue, both axes logarithmic: linear growth is a power of ten each way. */
final class ScalePicture {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 860;
    private static final Rectangle LEFT = new Rectangle(110, 130, 600, 600);
    private static final Rectangle RIGHT = new Rectangle(850, 130, 600, 600);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 26);
    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    private static final Color INK = new Color(0x1f2937);
    private static final Color GRID = new Color(0xd8dce3);

    private static final List<Shown> CURVES = List.of(
            new Shown("load", new Color(0x2563eb), 0),
            new Shown("features", new Color(0xd97706), 125),
            new Shown("epoch", new Color(0xdc2626), 250),
            new Shown("embedding", new Color(0x7c3aed), 375),
            new Shown("query", new Color(0x059669), 520));

    /** A curve: which stage's, its colour, and where its name stands below the chart. */
    private record Shown(String stage, Color colour, int place) {}

    private final List<Stage> stages;

    ScalePicture(List<Stage> stages) {
        this.stages = stages;
    }

    /** Writes the picture as PNG. */
    void writeTo(Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        draw(graphics, LEFT, "Seconds over movies", Stage::seconds);
        draw(graphics, RIGHT, "Peak resident MiB over movies", stage -> stage.peakKib() / 1024.0);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private void draw(Graphics2D graphics, Rectangle area, String title, ToDoubleFunction<Stage> figure) {
        graphics.setFont(TITLE);
        graphics.setColor(INK);
        graphics.drawString(title, area.x, area.y - 40);
        var across = LogScale.over(stages.stream().mapToDouble(Stage::rows).toArray());
        var upward = LogScale.over(stages.stream()
                .filter(stage -> CURVES.stream().anyMatch(shown -> shown.stage.equals(stage.name())))
                .mapToDouble(figure)
                .toArray());
        drawGrid(graphics, area, across, upward);
        for (Shown shown : CURVES) {
            drawCurve(graphics, area, shown, points(shown, area, new LogScale[] {across, upward}, figure));
        }
    }

    private List<double[]> points(Shown shown, Rectangle area, LogScale[] scales, ToDoubleFunction<Stage> figure) {
        var points = new ArrayList<double[]>();
        for (Stage stage : stages) {
            if (stage.name().equals(shown.stage)) {
                points.add(new double[] {
                    area.x + area.width * scales[0].position(stage.rows()),
                    area.getMaxY() - area.height * scales[1].position(figure.applyAsDouble(stage))
                });
            }
        }
        return points;
    }

    private static void drawGrid(Graphics2D graphics, Rectangle area, LogScale across, LogScale upward) {
        graphics.setStroke(new BasicStroke(1.5f));
        for (double power : across.powers()) {
            double x = area.x + area.width * across.position(power);
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(x, area.y, x, area.getMaxY()));
            label(graphics, LogScale.label(power), (int) x - 28, (int) area.getMaxY() + 32);
        }
        for (double power : upward.powers()) {
            double y = area.getMaxY() - area.height * upward.position(power);
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(area.x, y, area.getMaxX(), y));
            label(graphics, LogScale.label(power), area.x - 84, (int) y + 6);
        }
    }

    private static void drawCurve(Graphics2D graphics, Rectangle area, Shown shown, List<double[]> points) {
        graphics.setStroke(new BasicStroke(3f));
        graphics.setColor(shown.colour);
        double[] before = null;
        for (double[] point : points) {
            graphics.fill(new Ellipse2D.Double(point[0] - 6, point[1] - 6, 12, 12));
            if (before != null) {
                graphics.draw(new Line2D.Double(before[0], before[1], point[0], point[1]));
            }
            before = point;
        }
        int place = area.x + shown.place;
        graphics.fill(new Rectangle(place, (int) area.getMaxY() + 66, 22, 6));
        label(graphics, shown.stage, place + 28, (int) area.getMaxY() + 75);
    }

    private static void label(Graphics2D graphics, String words, int x, int y) {
        graphics.setFont(LABEL);
        graphics.setColor(INK);
        graphics.drawString(words, x, y);
    }
}
