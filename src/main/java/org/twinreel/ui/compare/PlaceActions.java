package org.twinreel.ui.compare;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Place;

/** What can be done with the movie of a row: ask why it is there, ask for its own lists, copy its title. */
final class PlaceActions {
    private final CompareViewModel model;
    private final Messages messages;
    private final ListCell<Place> cell;
    private final ContextMenu menu;

    PlaceActions(CompareViewModel model, Messages messages, ListCell<Place> cell) {
        this.model = model;
        this.messages = messages;
        this.cell = cell;
        this.menu = new ContextMenu(
                item("compare.place.menu.why", model::explain),
                item("compare.place.menu.query", place -> model.choose(place.movie())),
                item("compare.place.menu.copy", this::copyTitle));
    }

    private MenuItem item(String key, Consumer<Place> action) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(event -> act(action));
        return item;
    }

    private void act(Consumer<Place> action) {
        Place place = cell.getItem();
        if (place != null) {
            action.accept(place);
        }
    }

    private void copyTitle(Place place) {
        var text = new ClipboardContent();
        text.putString(new ColumnWords(messages).named(place.movie()));
        Clipboard.getSystemClipboard().setContent(text);
    }

    /** The actions, for the secondary button or the menu key. */
    ContextMenu menu() {
        return menu;
    }

    /** A button that asks why; its list is reached by the keyboard, where W asks the same. */
    Button whyButton() {
        var why = new Button(messages.text("compare.place.why"));
        why.getStyleClass().add("place-why");
        why.setFocusTraversable(false);
        why.setOnAction(event -> act(model::explain));
        cell.itemProperty()
                .addListener((property, before, now) -> why.setAccessibleText(
                        now == null
                                ? null
                                : messages.text(
                                        "compare.place.why.spoken", now.movie().title())));
        return why;
    }
}
