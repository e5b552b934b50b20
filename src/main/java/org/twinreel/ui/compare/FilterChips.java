package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Icons;

/** The filters in force, each with a way to drop it, and how many candidates they leave. */
final class FilterChips implements Builder<Region> {
    private static final PseudoClass NONE_LEFT = PseudoClass.getPseudoClass("none-left");

    private final CompareViewModel model;
    private final ObservableBooleanValue barOpen;
    private final Messages messages;

    /** Chips; while the bar is open, that shows what is in force, and they need not. */
    FilterChips(CompareViewModel model, ObservableBooleanValue barOpen, Messages messages) {
        this.model = model;
        this.barOpen = barOpen;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("filter-chips");
        var candidates = candidates();
        Runnable fill = () -> {
            MovieFilter filter = model.options().filter().get();
            var shown = new ArrayList<Node>();
            shown.add(candidates);
            if (!barOpen.get()) {
                shown.addAll(chips(filter));
            }
            if (!filter.isNone()) {
                shown.add(reset());
            }
            row.getChildren().setAll(shown);
        };
        fill.run();
        model.options().filter().addListener(change -> fill.run());
        barOpen.addListener(change -> fill.run());
        return row;
    }

    private Label candidates() {
        var label = new Label();
        label.setId("compare-candidates");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("candidates");
        Card.explain(label, messages.text("compare.filter.candidates.help"));
        model.whenFilled(board -> {
            int left = board.pool().candidates();
            label.setText(messages.text(
                    "compare.filter.candidates", left, board.pool().others()));
            label.pseudoClassStateChanged(NONE_LEFT, left == 0);
        });
        return label;
    }

    private List<Node> chips(MovieFilter filter) {
        var chips = new ArrayList<Node>();
        String language = filter.language();
        if (language != null) {
            chips.add(chip("language", LanguageName.of(language, messages), filter.withLanguage(null)));
        }
        Genre genre = filter.genre();
        if (genre != null) {
            chips.add(chip("genre", genre.name(), filter.withGenre(null)));
        }
        if (filter.fromYear() != null || filter.toYear() != null) {
            chips.add(chip("years", years(filter), filter.withYears(null, null)));
        }
        if (filter.minimumVotes() > 0) {
            String text = messages.text("compare.filter.chip.votes", filter.minimumVotes());
            chips.add(chip("votes", text, filter.withMinimumVotes(0)));
        }
        return chips;
    }

    private Node reset() {
        var reset = new Button(messages.text("compare.filter.reset"));
        reset.setId("compare-filter-reset");
        reset.getStyleClass().addAll(atlantafx.base.theme.Styles.FLAT, "filter-reset");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(event -> model.options().filter().set(MovieFilter.NONE));
        return reset;
    }

    private String years(MovieFilter filter) {
        Integer from = filter.fromYear();
        Integer to = filter.toYear();
        if (from != null && to != null) {
            return messages.text("compare.filter.chip.years", from, to);
        }
        return from != null
                ? messages.text("compare.filter.chip.since", from)
                : messages.text("compare.filter.chip.until", to == null ? "" : to);
    }

    private Node chip(String id, String text, MovieFilter without) {
        var chip = new Button(text, Icons.DISMISS.node());
        chip.setId("compare-chip-" + id);
        chip.getStyleClass().setAll("button", "filter-chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.text("compare.filter.drop", text));
        chip.setOnAction(event -> model.options().filter().set(without));
        Card.explain(chip, messages.text("compare.filter.drop", text));
        return chip;
    }
}
