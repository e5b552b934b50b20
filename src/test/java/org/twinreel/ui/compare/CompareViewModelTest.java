package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Movie;
import org.twinreel.ui.Readiness;
import org.twinreel.ui.SampleSession;

class CompareViewModelTest {
    private final DrivenCompare page = DrivenCompare.ready();

    @Test
    void saysHowFarTheSessionHasCome() {
        var early = DrivenCompare.empty();

        assertThat(early.model().readiness().getValue()).isEqualTo(Readiness.NO_DATA);
        early.session().opened(SampleSession.loaded(SampleSession.catalogue()));
        assertThat(early.model().readiness().getValue()).isEqualTo(Readiness.NO_MODEL);
        early.session().trained(SampleSession.model());
        assertThat(early.model().readiness().getValue()).isEqualTo(Readiness.READY);
    }

    @Test
    void beginsWithTheMostVotedMovieOfTheTrainingSplit() {
        assertThat(page.board().query().title()).isEqualTo("Inception");
    }

    @Test
    void beforeThereIsAModelNothingCanBeAskedOrTakenOut() {
        page.session().opened(SampleSession.loaded(SampleSession.catalogue()));

        page.model().surprise();
        page.model().back();
        page.model().cfShare().set(0.9);
        page.model().length().set(20);

        assertThat(page.model().board().get()).isNull();
        assertThat(page.model().export().markdown()).isEmpty();
    }

    @Test
    void aTitleBecomesTheQueryAndLeavesTheField() {
        page.ask("the matrix");

        assertThat(page.board().query().index()).isEqualTo(SampleSession.MATRIX);
        assertThat(page.model().typed().get()).isEmpty();
        assertThat(page.model().question().get()).isNull();
    }

    @Test
    void severalMoviesOfOneTitleAreAskedAboutMostVotedFirst() {
        page.ask("return");

        assertThat(page.board().query().title()).isEqualTo("Inception");
        var question = Objects.requireNonNull(page.model().question().get());
        assertThat(question.sentence()).contains("2 titles").contains("“return”");
        assertThat(question.movies())
                .extracting(Movie::index)
                .containsExactly(SampleSession.GREATER_RETURN, SampleSession.LESSER_RETURN);
    }

    @Test
    void anAnsweredQuestionIsGone() {
        page.ask("return");

        page.choose(SampleSession.LESSER_RETURN);

        assertThat(page.model().question().get()).isNull();
        assertThat(page.board().query().index()).isEqualTo(SampleSession.LESSER_RETURN);
    }

    @Test
    void anUnknownTitleIsSaidToBeOneAndNearTitlesAreOffered() {
        page.ask("Spirted Awai");

        var question = Objects.requireNonNull(page.model().question().get());
        assertThat(question.sentence()).contains("no title “Spirted Awai”");
        assertThat(question.movies()).extracting(Movie::title).contains("Spirited Away");
        assertThat(page.model().typed().get()).isEqualTo("Spirted Awai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ".*[(\\", "🎬🍿", "{0}", "'", "\n\t"})
    void oddTextIsHarmless(String typed) {
        page.ask(typed);

        assertThat(page.board().query().title()).isEqualTo("Inception");
    }

    @Test
    void aVeryLongTextIsQuotedShortly() {
        page.ask("🎬".repeat(10_000));

        assertThat(Objects.requireNonNull(page.model().question().get()).sentence())
                .hasSizeLessThan(300);
    }

    @Test
    void goesBackAndForwardThroughTheQueries() {
        page.choose(SampleSession.MATRIX);
        page.choose(SampleSession.SPIRITED_AWAY);

        page.model().back();
        assertThat(page.board().query().index()).isEqualTo(SampleSession.MATRIX);
        page.model().back();
        assertThat(page.board().query().index()).isEqualTo(SampleSession.INCEPTION);
        assertThat(page.model().hasEarlier().get()).isFalse();
        page.model().forward();
        page.model().forward();

        assertThat(page.board().query().index()).isEqualTo(SampleSession.SPIRITED_AWAY);
        assertThat(page.model().hasLater().get()).isFalse();
    }

    @Test
    void aSurpriseIsNeverTheQueryInView() {
        for (int time = 0; time < 40; time++) {
            Movie before = page.board().query();

            page.model().surprise();

            assertThat(page.board().query()).isNotEqualTo(before);
        }
    }

    @Test
    void aNewModelAnswersTheSameQuery() {
        page.choose(SampleSession.MATRIX);

        page.session().trained(SampleSession.model());

        assertThat(page.board().query().index()).isEqualTo(SampleSession.MATRIX);
        assertThat(page.model().hasEarlier().get()).isTrue();
    }

    @Test
    void anotherCatalogueForgetsTheQueries() {
        page.choose(SampleSession.MATRIX);
        page.ask("return");

        page.session().opened(SampleSession.loaded(SampleSession.catalogue()));

        assertThat(page.model().board().get()).isNull();
        assertThat(page.model().question().get()).isNull();
        assertThat(page.model().hasEarlier().get()).isFalse();
    }
}
