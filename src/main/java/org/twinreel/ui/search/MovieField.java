package org.twinreel.ui.search;

import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.util.Builder;
import javafx.util.StringConverter;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.TitleSearch;
import org.twinreel.text.Messages;

/** A search field that offers titles while somebody types. */
public final class MovieField implements Builder<TextField> {
    private static final int MOST_OFFERED = 10;
    private static final int LONGEST_QUERY = 200;
    private static final long DELAY_MILLIS = 20;

    private final String id;
    private final Supplier<TitleSearch> search;
    private final Consumer<Movie> chosen;
    private final Consumer<String> entered;
    private final Messages messages;

    /**
     * A field.
     *
     * @param id for tests
     * @param search over the titles of the catalogue that is open when somebody types
     * @param chosen told of the movie picked from the offers
     * @param entered told of the text when somebody presses Enter without picking
     */
    public MovieField(
            String id,
            Supplier<TitleSearch> search,
            Consumer<Movie> chosen,
            Consumer<String> entered,
            Messages messages) {
        this.id = id;
        this.search = search;
        this.chosen = chosen;
        this.entered = entered;
        this.messages = messages;
    }

    @Override
    public TextField build() {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.setOnAction(event -> entered.accept(field.getText()));
        var completion = new AutoCompletionTextFieldBinding<Movie>(
                field, request -> offers(request.getUserText()), new TitleWithYear());
        completion.setVisibleRowCount(MOST_OFFERED);
        completion.setDelay(DELAY_MILLIS);
        completion.setHideOnEscape(true);
        completion.prefWidthProperty().bind(field.widthProperty());
        completion.setOnAutoCompleted(event -> chosen.accept(event.getCompletion()));
        return field;
    }

    private List<Movie> offers(String typed) {
        return typed.isBlank() || typed.length() > LONGEST_QUERY
                ? List.of()
                : search.get().complete(typed, MOST_OFFERED);
    }

    /** A movie as the list of offers names it, so that namesakes can be told apart. */
    public static String named(Movie movie) {
        String year =
                movie.releaseYear().isPresent() ? " (" + movie.releaseYear().getAsInt() + ")" : "";
        return movie.title() + year;
    }

    private static final class TitleWithYear extends StringConverter<Movie> {
        @Override
        public String toString(Movie movie) {
            return named(movie) + (movie.language().isEmpty() ? "" : " · " + movie.language());
        }

        @Override
        public Movie fromString(String text) {
            throw new UnsupportedOperationException("offers are only written");
        }
    }
}
