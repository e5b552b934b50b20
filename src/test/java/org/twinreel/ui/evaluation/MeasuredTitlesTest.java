package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.background.HeldJobs;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

class MeasuredTitlesTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, jobs, messages);
    private final EvaluationViewModel model = new EvaluationViewModel(session, preparations, jobs, messages);

    @BeforeEach
    void openAndTrain() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        jobs.runAll();
    }

    @Test
    void beginsWithTheTutorialsTitlesAndSaysWhichAreNotThere() {
        assertThat(entries())
                .extracting(TitleEntry::typed)
                .containsExactly("Inception", "The Dark Knight", "Parasite", "Spirited Away");
        assertThat(entries().get(0).found()).isPresent();
        assertThat(Objects.requireNonNull(entries().get(1).question()).sentence())
                .contains("“The Dark Knight”");
    }

    @Test
    void aTitleIsMeasuredBesideChanceAndPopularity() {
        model.length().set(5);

        TitleEntry inception = entries().get(0);

        // Content: rows 1 to 5, of which all but Spirited Away are action or drama; so are 9 of the 11 other movies.
        assertThat(inception.figure(ListSource.CONTENT, ListMetric.GENRE_OVERLAP))
                .isEqualTo(0.8);
        assertThat(inception.figure(ListSource.RANDOM, ListMetric.GENRE_OVERLAP))
                .isCloseTo(9.0 / 11, within(1e-12));
        assertThat(inception.figure(ListSource.POPULARITY, ListMetric.GENRE_OVERLAP))
                .isEqualTo(0.8);
        assertThat(inception.trained()).isTrue();
        assertThat(entries().get(3).trained()).isFalse();
    }

    @Test
    void theMeanIsOverTheTitlesThatAreThere() {
        model.length().set(5);

        // Inception 0.8, Spirited Away 0: it is the only animation.
        assertThat(model.titles().mean(ListSource.CONTENT)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void withoutTitlesThereIsNoMean() {
        List.copyOf(entries()).forEach(model.titles()::remove);

        assertThat(model.titles().mean(ListSource.CF)).isNaN();
    }

    @Test
    void aTypedTitleIsAddedAndMeasured() {
        model.titles().typed().set("heat");

        model.titles().addTyped();

        assertThat(entries()).hasSize(5);
        assertThat(entries().get(4).figure(ListSource.CF, ListMetric.GENRE_OVERLAP))
                .isBetween(0.0, 1.0);
        assertThat(model.titles().typed().get()).isEmpty();
    }

    @Test
    void blankTextAddsNothing() {
        model.titles().typed().set("  ");

        model.titles().addTyped();

        assertThat(entries()).hasSize(4);
    }

    @Test
    void anUnclearTitleIsSettledByAChoice() {
        model.titles().typed().set("return");
        model.titles().addTyped();
        TitleEntry unclear = entries().get(4);
        assertThat(unclear.found()).isEmpty();

        model.titles().settle(unclear, SampleSession.catalogue().movie(SampleSession.LESSER_RETURN));

        assertThat(entries().get(4).question()).isNull();
        assertThat(entries().get(4).figure(ListSource.CONTENT, ListMetric.GENRE_OVERLAP))
                .isBetween(0.0, 1.0);
    }

    @Test
    void theTutorialsTitlesComeBackOnReset() {
        model.titles().remove(entries().get(0));
        model.titles().add(SampleSession.catalogue().movie(8));

        model.titles().reset();

        assertThat(entries())
                .extracting(TitleEntry::typed)
                .contains("Inception")
                .hasSize(4);
    }

    @Test
    void titlesStayButLoseTheirFiguresWithTheirModel() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        jobs.runAll();

        assertThat(entries().get(0).found()).isPresent();
        assertThat(entries().get(0).figure(ListSource.CONTENT, ListMetric.GENRE_OVERLAP))
                .isNaN();
    }

    @Test
    void titlesAreSortedByASourceThenTurnedRoundThenAsTheyWere() {
        model.length().set(5);

        model.titles().sortBy(ListSource.CONTENT);
        assertThat(sorted()).startsWith("Inception", "Spirited Away");

        model.titles().sortBy(ListSource.CONTENT);
        assertThat(sorted()).startsWith("Spirited Away", "Inception");

        model.titles().sortBy(ListSource.CONTENT);
        assertThat(sorted()).containsExactly("Inception", "The Dark Knight", "Parasite", "Spirited Away");
    }

    @Test
    void titlesAreSortedByName() {
        model.titles().sortBy(null);

        assertThat(sorted()).containsExactly("Inception", "Parasite", "Spirited Away", "The Dark Knight");
    }

    @Test
    void anotherMeasureOfTheTitlesCanBeChosen() {
        model.titles().measure().set(Measure.UNTRAINED_SHARE);

        // Inception is trained, so both untrained movies are among the 11 others.
        assertThat(model.titles().figure(entries().get(0), ListSource.RANDOM)).isEqualTo(2.0 / 11);
    }

    private List<String> sorted() {
        return model.titles().sorted().stream().map(TitleEntry::typed).toList();
    }

    private List<TitleEntry> entries() {
        return model.titles().entries();
    }
}
