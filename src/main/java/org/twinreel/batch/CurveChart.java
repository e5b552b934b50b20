package org.twinreel.batch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws curves over epochs into a rectangle of a picture: grid, ticks, lines and a legend above them. */
final class CurveChart {
    static final Color INK = new Color(0x1f2937);
    private static final Color FAINT_INK = new Color(0x5b6472);
    private static final int WANTED_EPOCH_TICKS = 10;
    private static final int MOST_DOTS = 60;
    private static final float LINE_WIDTH = 3f;

    private final Rectangle area;
    private final ValueAxis axis;
    private final int epochs;
    private final Color grid;
    private final Lettering lettering;

    /** A chart whose lines fill {@code area}; ticks stand left of and below it, title and legend above it. */
    CurveChart(Rectangle area, ValueAxis axis, int epochs, Color grid, Lettering lettering) {
        this.area = area;
        this.axis = axis;
        this.epochs = epochs;
        this.grid = grid;
        this.lettering = lettering;
    }

    void draw(Graphics2D graphics, String title, String epochLabel, List<Curve> curves) {
        lettering.draw(graphics, title, area.x, area.y - 74, new Lettering.Style(24, true, INK, 0));
        drawValueTicks(graphics);
        drawEpochTicks(graphics, epochLabel);
        for (Curve curve : curves) {
            drawCurve(graphics, curve);
        }
        drawLegend(graphics, curves);
    }

    /** Marks an epoch with an upright line behind everything that is drawn later. */
    void markEpoch(Graphics2D graphics, int epoch, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(10f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x(epoch), area.y, x(epoch), area.getMaxY()));
    }

    private void drawValueTicks(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(1.5f));
        for (double tick : axis.ticks()) {
            double y = y(tick);
            graphics.setColor(grid);
            graphics.draw(new Line2D.Double(area.x, y, area.getMaxX(), y));
            lettering.draw(
                    graphics,
                    ValueAxis.label(tick),
                    area.x - 12,
                    (int) y + 6,
                    new Lettering.Style(18, false, FAINT_INK, 1));
        }
    }

    private void drawEpochTicks(Graphics2D graphics, String epochLabel) {
        var centred = new Lettering.Style(18, false, FAINT_INK, 0.5);
        int bottom = (int) area.getMaxY();
        graphics.setColor(FAINT_INK);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(area.x, bottom, area.getMaxX(), bottom));
        int step = Math.max(1, (int) ValueAxis.niceStep((double) epochs / WANTED_EPOCH_TICKS));
        for (int epoch = step; epoch <= epochs; epoch += step) {
            lettering.draw(graphics, Integer.toString(epoch), (int) x(epoch), bottom + 30, centred);
        }
        lettering.draw(graphics, epochLabel, (int) area.getCenterX(), bottom + 62, centred);
    }

    private void drawCurve(Graphics2D graphics, Curve curve) {
        graphics.setColor(curve.colour());
        graphics.setStroke(stroke(curve));
        var line = new Path2D.Double();
        boolean penDown = false;
        for (int index = 0; index < curve.values().length; index++) {
            double x = x(index + 1);
            double y = y(curve.values()[index]);
            if (Double.isNaN(y)) {
                penDown = false;
                continue;
            }
            if (penDown) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
            }
            penDown = true;
            if (!curve.dashed() && epochs <= MOST_DOTS) {
                graphics.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
            }
        }
        graphics.draw(line);
    }

    private void drawLegend(Graphics2D graphics, List<Curve> curves) {
        int x = area.x;
        int y = area.y - 36;
        for (Curve curve : curves) {
            graphics.setColor(curve.colour());
            graphics.setStroke(stroke(curve));
            graphics.draw(new Line2D.Double(x, y, x + 34, y));
            var style = new Lettering.Style(18, false, INK, 0);
            x += 44 + lettering.draw(graphics, curve.name(), x + 44, y + 6, style) + 28;
        }
    }

    private static BasicStroke stroke(Curve curve) {
        float[] dashes = curve.dashed() ? new float[] {8f, 7f} : null;
        float width = curve.dashed() ? LINE_WIDTH * 0.8f : LINE_WIDTH;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
    }

    /** Epochs spread over the width, with half a step of room at both ends. */
    private double x(int epoch) {
        return area.x + area.width * (epoch - 0.5) / epochs;
    }

    private double y(double value) {
        return area.getMaxY() - area.height * axis.position(value);
    }
}
