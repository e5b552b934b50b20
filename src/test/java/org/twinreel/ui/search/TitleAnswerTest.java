package org.twinreel.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleMatch.Found;
import org.twinreel.catalogue.search.TitleMatch.NotFound;
import org.twinreel.catalogue.search.TitleMatch.Several;
import org.twinreel.text.Messages;
import org.twinreel.ui.SampleSession;

class TitleAnswerTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);

    @Test
    void aTitleOfOneMovieIsThatMovie() {
        var answer = TitleAnswer.to("heat", new Found(movie(8)), messages);

        assertThat(answer.movie()).contains(movie(8));
        assertThat(answer.question()).isEmpty();
    }

    @Test
    void ofManyMoviesTheMostVotedAreOffered() {
        List<Movie> many =
                IntStream.range(0, 36).mapToObj(place -> movie(place % 12)).toList();

        var question =
                TitleAnswer.to("a", new Several(many), messages).question().orElseThrow();

        assertThat(question.sentence()).startsWith("36 titles");
        assertThat(question.movies()).hasSize(16).startsWith(movie(SampleSession.INCEPTION));
    }

    @Test
    void nearTitlesKeepTheirOrder() {
        var match = new NotFound(List.of(movie(6), movie(1)));

        var question = TitleAnswer.to("x", match, messages).question().orElseThrow();

        assertThat(question.movies()).containsExactly(movie(6), movie(1));
    }

    @Test
    void withNothingNearThereIsOnlyASentence() {
        var question = TitleAnswer.to("x", new NotFound(List.of()), messages)
                .question()
                .orElseThrow();

        assertThat(question.movies()).isEmpty();
        assertThat(question.sentence()).contains("Check the spelling");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        var question = TitleAnswer.to("🎬".repeat(100), new NotFound(List.of()), messages)
                .question()
                .orElseThrow();

        assertThat(question.sentence()).contains("“" + "🎬".repeat(60) + "…”");
    }

    private static Movie movie(int row) {
        return SampleSession.catalogue().movie(row);
    }
}
