package org.twinreel.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.FilterChoices.Choice;
import org.twinreel.ui.parts.Objection;
import org.twinreel.ui.parts.WholeNumber;

/** Which movies may be recommended: language, genre, years, votes. What is typed counts once the field is left. */
final class FilterBar implements Builder<Region> {
    private static final int LATEST_YEAR = 9_999;
    private static final int MOST_VOTES = 999_999_999;

    private final CompareViewModel model;
    private final Messages messages;
    private List<Movie> offered = List.of();

    FilterBar(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        ComboBox<Choice<String>> language = choice("language", 190, MovieFilter::language, MovieFilter::withLanguage);
        ComboBox<Choice<Genre>> genre = choice("genre", 170, MovieFilter::genre, MovieFilter::withGenre);
        model.whenFilled(board -> {
            List<Movie> movies = model.movies();
            if (movies != offered) {
                offered = movies;
                var choices = new FilterChoices(movies, messages);
                offer(
                        language,
                        choices.languages(),
                        model.options().filter().get().language());
                offer(genre, choices.genres(), model.options().filter().get().genre());
            }
        });
        var bar = new HBox(
                8,
                language,
                genre,
                label("compare.filter.years"),
                number(
                        "from",
                        LATEST_YEAR,
                        MovieFilter::fromYear,
                        (filter, year) -> filter.withYears(year, filter.toYear())),
                label("compare.filter.to"),
                number(
                        "to",
                        LATEST_YEAR,
                        MovieFilter::toYear,
                        (filter, year) -> filter.withYears(filter.fromYear(), year)),
                label("compare.filter.votes"),
                number("votes", MOST_VOTES, FilterBar::votes, FilterBar::withVotes));
        bar.setId("compare-filter-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private static @Nullable Integer votes(MovieFilter filter) {
        return filter.minimumVotes() == 0 ? null : (int) filter.minimumVotes();
    }

    private static MovieFilter withVotes(MovieFilter filter, @Nullable Integer votes) {
        return filter.withMinimumVotes(votes == null ? 0 : votes);
    }

    private Node label(String key) {
        var label = new Label(messages.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private <T> ComboBox<Choice<T>> choice(
            String id,
            double width,
            Function<MovieFilter, @Nullable T> of,
            BiFunction<MovieFilter, @Nullable T, MovieFilter> with) {
        var box = new ComboBox<Choice<T>>();
        box.setId("compare-filter-" + id);
        box.setPrefWidth(width);
        box.setMinWidth(110);
        box.setAccessibleText(messages.text("compare.filter." + id + ".name"));
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                change(with.apply(model.options().filter().get(), now.value()));
            }
        });
        model.options().filter().addListener((property, before, now) -> select(box, of.apply(now)));
        return box;
    }

    private static <T> void offer(ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T chosen) {
        box.getItems().setAll(choices);
        select(box, chosen);
    }

    private static <T> void select(ComboBox<Choice<T>> box, @Nullable T chosen) {
        box.getItems().stream()
                .filter(choice -> java.util.Objects.equals(choice.value(), chosen))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private TextField number(
            String id,
            int most,
            Function<MovieFilter, @Nullable Integer> of,
            BiFunction<MovieFilter, @Nullable Integer, MovieFilter> with) {
        var field = new TextField();
        field.setId("compare-filter-" + id);
        field.setPrefColumnCount(id.equals("votes") ? 6 : 4);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setPromptText(messages.text("compare.filter." + id + ".prompt"));
        field.setAccessibleText(messages.text("compare.filter." + id + ".name"));
        Runnable show = () -> {
            Integer value = of.apply(model.options().filter().get());
            field.setText(value == null ? "" : Integer.toString(value));
        };
        Runnable take = () -> {
            String typed = field.getText();
            OptionalInt number = WholeNumber.of(typed, 0, most);
            if (typed.isBlank() || number.isPresent()) {
                change(with.apply(model.options().filter().get(), typed.isBlank() ? null : number.getAsInt()));
            } else {
                Objection.show(field, messages.text("compare.filter.objection", typed));
            }
            show.run();
        };
        show.run();
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take.run();
            }
        });
        model.options().filter().addListener(change -> show.run());
        return field;
    }

    private void change(MovieFilter filter) {
        model.options().filter().set(filter);
    }
}
