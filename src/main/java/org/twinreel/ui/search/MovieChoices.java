package org.twinreel.ui.search;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Styles;

/** A question about a title with the movies that may have been meant, to click; no room is taken while none is asked. */
public final class MovieChoices implements Builder<Region> {
    private final String id;
    private final ObservableValue<? extends @Nullable TitleQuestion> question;
    private final Consumer<Movie> chosen;
    private final Messages messages;

    /**
     * Choices.
     *
     * @param id for tests; the button of the movie at a row gets {@code id + "-" + row}
     * @param question to be asked; null while there is none
     * @param chosen told of the movie that was clicked
     */
    public MovieChoices(
            String id,
            ObservableValue<? extends @Nullable TitleQuestion> question,
            Consumer<Movie> chosen,
            Messages messages) {
        this.id = id;
        this.question = question;
        this.chosen = chosen;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var choices = new FlowPane();
        choices.setId(id);
        choices.getStyleClass().add(Styles.MOVIE_CHOICES);
        choices.managedProperty().bind(choices.visibleProperty());
        Runnable show = () -> fill(choices, question.getValue());
        show.run();
        question.addListener((property, before, now) -> show.run());
        return choices;
    }

    private void fill(FlowPane choices, @Nullable TitleQuestion asked) {
        choices.setVisible(asked != null);
        choices.getChildren().clear();
        if (asked != null) {
            var sentence = new Label(asked.sentence());
            sentence.setId(id + "-sentence");
            sentence.setWrapText(true);
            choices.getChildren().add(sentence);
            asked.movies().forEach(movie -> choices.getChildren().add(choice(movie)));
        }
    }

    private Button choice(Movie movie) {
        String year = movie.releaseYear().isPresent()
                ? Integer.toString(movie.releaseYear().getAsInt())
                : messages.text("common.unknown");
        var button =
                new Button(messages.text("search.choice", movie.title(), year, movie.language(), movie.voteCount()));
        button.setId(id + "-" + movie.index());
        button.setMnemonicParsing(false);
        button.setAccessibleText(messages.text(
                "search.choice.spoken",
                movie.title(),
                year,
                LanguageName.of(movie.language(), messages),
                movie.voteCount()));
        button.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, Styles.MOVIE_CHOICE);
        button.setOnAction(event -> chosen.accept(movie));
        return button;
    }
}
