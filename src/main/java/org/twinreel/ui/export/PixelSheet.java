package org.twinreel.ui.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A picture as pixels, two for each of its lengths, so that it stays sharp on a projector and in print. */
public final class PixelSheet implements Sheet, AutoCloseable {
    private static final int SCALE = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    /** An empty sheet. */
    public PixelSheet(int width, int height) {
        image = new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void words(String words, double x, double baseline, Lettering lettering) {
        Font font = lettering.font(words);
        double width =
                font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
        graphics.setFont(font);
        graphics.setColor(Color.decode(lettering.colour()));
        graphics.drawString(words, (float) (lettering.toTheLeft() ? x - width : x), (float) baseline);
    }

    @Override
    public void line(List<Run> runs, double x, double baseline, String whole) {
        double next = x;
        for (Run run : runs) {
            words(run.words(), next, baseline, run.lettering());
            next += GAP
                    + run.lettering()
                            .font(run.words())
                            .getStringBounds(run.words(), graphics.getFontRenderContext())
                            .getWidth();
        }
    }

    @Override
    public void box(Box box, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius()));
    }

    @Override
    public void tie(Tie tie, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(new BasicStroke((float) tie.width()));
        graphics.draw(new CubicCurve2D.Double(
                tie.fromX(), tie.fromY(), tie.middle(), tie.fromY(), tie.middle(), tie.toY(), tie.toX(), tie.toY()));
    }

    /** The picture so far. */
    public BufferedImage image() {
        return image;
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
