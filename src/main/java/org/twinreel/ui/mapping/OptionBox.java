package org.twinreel.ui.mapping;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** A list of options of which one is chosen; what it offers may change under a person's hands. */
final class OptionBox<C> extends ComboBox<Option<C>> {
    private boolean refreshing;

    /**
     * A box.
     *
     * @param id for tests
     * @param spoken its name for a screen reader
     * @param chosen told of what a person chooses, and of nothing else
     */
    OptionBox(String id, String spoken, Consumer<C> chosen) {
        setId(id);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setVisibleRowCount(14);
        setOnAction(event -> {
            Option<C> option = getValue();
            if (!refreshing && option != null) {
                chosen.accept(option.choice());
            }
        });
    }

    /** Offers options and shows the one that is chosen. */
    void show(List<Option<C>> options, C choice) {
        refreshing = true;
        if (!getItems().equals(options)) {
            getItems().setAll(options);
        }
        options.stream()
                .filter(option -> option.choice().equals(choice))
                .findFirst()
                .ifPresent(this::setValue);
        refreshing = false;
    }
}
