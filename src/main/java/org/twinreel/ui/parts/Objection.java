package org.twinreel.ui.parts;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** A sentence below a field that says why what was typed was not taken; gone with the next click or key. */
public final class Objection {
    private Objection() {}

    /** Shows a sentence below a field; does nothing for a field that is not in a window. */
    public static void show(Control field, String sentence) {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) {
            var note = new Tooltip(sentence);
            note.getStyleClass().add("objection");
            note.setAutoHide(true);
            note.show(field, place.getMinX(), place.getMaxY() + 4);
        }
    }
}
