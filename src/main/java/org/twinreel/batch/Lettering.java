package org.twinreel.batch;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes words into a picture, or nothing on a machine without fonts, where Java cannot draw a single letter. */
final class Lettering {
    private static final Logger LOG = LoggerFactory.getLogger(Lettering.class);

    private final boolean possible;

    /** Lettering for pictures like the one that {@code graphics} draws on. */
    Lettering(Graphics2D graphics) {
        this.possible = hasFonts(graphics);
    }

    /**
     * How words look.
     *
     * @param size in pixels
     * @param bold whether heavy
     * @param colour of the letters
     * @param anchor the share of the words' width that stands left of their position: 0 begins, 1 ends there
     */
    record Style(int size, boolean bold, Color colour, double anchor) {}

    /** Writes words with their baseline at y; says how many pixels wide they are. */
    int draw(Graphics2D graphics, String words, int x, int y, Style style) {
        if (!possible) {
            return 0;
        }
        graphics.setFont(new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, style.size()));
        int width = graphics.getFontMetrics().stringWidth(words);
        graphics.setColor(style.colour());
        graphics.drawString(words, (int) (x - width * style.anchor()), y);
        return width;
    }

    private static boolean hasFonts(Graphics2D graphics) {
        try {
            return graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                            .stringWidth("x")
                    > 0;
        } catch (RuntimeException | Error none) { // Java throws plain errors here, differing by what is missing
            LOG.warn("this machine has no fonts, so the picture has no words: {}", none.toString());
            return false;
        }
    }
}
