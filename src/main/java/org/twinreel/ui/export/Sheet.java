package org.twinreel.ui.export;

import java.util.List;

/** Something that a picture is drawn on; x grows to the right, y downwards, in pixels of the picture. */
public interface Sheet {

    /**
     * Writes words on one line; nothing is left out, so they have to be cut to their room before.
     *
     * @param x of their left end, or of their right end where the lettering says so
     * @param baseline of the letters
     */
    void words(String words, double x, double baseline, Lettering lettering);

    /**
     * Writes runs one after the other on one line from x on, with a gap between, each as wide as it comes out: viewers
     * have other fonts than the machine on which the picture was made.
     *
     * @param whole what the line says where nothing had to be cut; shown on hover where a picture can
     */
    void line(List<Run> runs, double x, double baseline, String whole);

    /** The gap between two runs, in pixels. */
    double GAP = 8;

    /**
     * Words of one look.
     *
     * @param lettering that begins at its position
     */
    record Run(String words, Lettering lettering) {}

    /** Fills a rectangle with rounded corners. */
    void box(Box box, String colour);

    /** Draws a line that leaves its start and reaches its end level, curved in between. */
    void tie(Tie tie, String colour);

    /**
     * A rectangle.
     *
     * @param radius of the corners, 0 for sharp ones
     */
    record Box(double x, double y, double width, double height, double radius) {}

    /**
     * A line between two points.
     *
     * @param width of the stroke
     */
    record Tie(double fromX, double fromY, double toX, double toY, double width) {
        /** The x at which both ends' pulls stand. */
        double middle() {
            return (fromX + toX) / 2;
        }
    }
}
