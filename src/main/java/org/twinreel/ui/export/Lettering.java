package org.twinreel.ui.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.List;

/**
 * How words look, and how much room they take.
 *
 * @param size in pixels
 * @param bold whether heavy
 * @param colour such as "#1f2937"
 * @param toTheLeft whether words end at their position; else they begin there
 */
public record Lettering(int size, boolean bold, String colour, boolean toTheLeft) {
    /** Fonts of the pictures, the best first; from one to the next letters differ little in width. */
    static final List<String> FAMILIES =
            List.of("Inter", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans");

    private static final String CUT = "…";

    /** Letters differ from one machine's fonts to another's: so much is added to what was measured here. */
    private static final double RESERVE = 1.06;

    /** Words that begin at their position. */
    public static Lettering of(int size, String colour) {
        return new Lettering(size, false, colour, false);
    }

    /** The same, heavy. */
    public Lettering heavy() {
        return new Lettering(size, true, colour, toTheLeft);
    }

    /** The same, ending at their position. */
    public Lettering leftwards() {
        return new Lettering(size, bold, colour, true);
    }

    /** The first font that is installed and has the letters; else Java's own, which has those of every script here. */
    Font font(String words) {
        int style = bold ? Font.BOLD : Font.PLAIN;
        return FAMILIES.stream()
                .map(family -> new Font(family, style, size))
                .filter(font -> FAMILIES.contains(font.getFamily()) && font.canDisplayUpTo(words) < 0)
                .findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, style, size));
    }

    /** How wide words are, in pixels, with a reserve. */
    public double width(String words) {
        var context = new FontRenderContext(null, true, true);
        return font(words).getStringBounds(words, context).getWidth() * RESERVE;
    }

    /** Words cut to a width, between letters as people see them; empty where not even the sign of the cut fits. */
    public String fitting(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(words);
        int end = letters.last();
        while (end > 0) {
            String cut = words.substring(0, end).stripTrailing() + CUT;
            if (width(cut) <= width) {
                return cut;
            }
            end = letters.previous();
        }
        return width(CUT) <= width ? CUT : "";
    }
}
