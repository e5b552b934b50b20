package org.twinreel.ui.search;

import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Builder;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.WrittenOnly;

/** A search field that offers titles while somebody types. */
public final class MovieField implements Builder<TextField> {
    private static final int MOST_OFFERED = 10;
    private static final int LONGEST_QUERY = 200;

    /** Offers at least so wide, in pixels, have room for a title with its year, language and votes. */
    private static final double NARROWEST_OFFERS = 480;

    private static final long DELAY_MILLIS = 20;

    private final String id;
    private final Supplier<Optional<TitleSearch>> search;
    private final Consumer<Movie> chosen;
    private final Consumer<String> entered;
    private final Messages messages;

    /**
     * A field.
     *
     * @param id for tests
     * @param search over the titles of the catalogue that is open when somebody types; asked on the JavaFX thread, and
     *     while it is empty nothing is offered
     * @param chosen told of the movie picked from the offers
     * @param entered told of the text when somebody presses Enter without picking
     */
    public MovieField(
            String id,
            Supplier<Optional<TitleSearch>> search,
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
        // ControlsFX looks for offers on a thread of its own; what is asked of the page is asked here.
        var current = new AtomicReference<@Nullable TitleSearch>();
        field.textProperty().addListener(change -> current.set(search.get().orElse(null)));
        var completion = new Completion(field, typed -> offers(current.get(), typed));
        completion.setVisibleRowCount(MOST_OFFERED);
        completion.setDelay(DELAY_MILLIS);
        completion.setHideOnEscape(true);
        completion.prefWidthProperty().bind(Bindings.max(field.widthProperty(), NARROWEST_OFFERS));
        completion.setOnAutoCompleted(event -> chosen.accept(event.getCompletion()));
        completion.letEnterThrough();
        return field;
    }

    private static List<Movie> offers(@Nullable TitleSearch titles, String typed) {
        return titles == null || typed.isBlank() || typed.length() > LONGEST_QUERY
                ? List.of()
                : titles.complete(typed, MOST_OFFERED);
    }

    /** A movie as the list of offers names it, so that namesakes can be told apart. */
    public static String named(Movie movie) {
        String year =
                movie.releaseYear().isPresent() ? " (" + movie.releaseYear().getAsInt() + ")" : "";
        return movie.title() + year;
    }

    /**
     * ControlsFX picks the first offer on Enter, whatever was typed. Here Enter takes what is typed at its word, unless
     * an offer was picked with the arrow keys.
     */
    private final class Completion extends AutoCompletionTextFieldBinding<Movie> {
        private final TextField field;
        private final ListView<?> offered;

        Completion(TextField field, Function<String, List<Movie>> offers) {
            super(field, request -> offers.apply(request.getUserText()), new WrittenOnly<>(MovieField::named));
            this.field = field;
            var skin =
                    new AutoCompletePopupSkin<>(getAutoCompletionPopup(), (Callback<ListView<Movie>, ListCell<Movie>>)
                            list -> new OfferCell(field::getText, messages));
            getAutoCompletionPopup().setSkin(skin);
            offered = (ListView<?>) skin.getNode();
            // ControlsFX’s own style sheet names colours that a pop-up does not know; twinreel.css has better ones.
            offered.getStylesheets().clear();
        }

        @Override
        protected void showPopup() {
            getAutoCompletionPopup().show(field);
            offered.getSelectionModel().clearSelection();
        }

        void letEnterThrough() {
            getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER
                        && offered.getSelectionModel().isEmpty()) {
                    hidePopup();
                    entered.accept(field.getText());
                    event.consume();
                }
            });
        }
    }
}
