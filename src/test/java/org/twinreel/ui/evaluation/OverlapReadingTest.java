package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.evaluation.CatalogueOverlap.Means;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;

class OverlapReadingTest {
    private final Map<ListSource, Means> means = new EnumMap<>(Map.of(
            ListSource.CONTENT, new Means(0.997, 0.997, 0.996),
            ListSource.CF, new Means(0.758, 0.822, 0.502),
            ListSource.HYBRID, new Means(0.825, 0.899, 0.530),
            ListSource.RANDOM, new Means(0.509, 0.511, 0.503),
            ListSource.POPULARITY, new Means(0.500, 0.499, 0.505)));

    @Test
    void theTutorialsOwnFiguresSpeakPlainly() {
        assertThat(reading(7998, 2000))
                .satisfiesExactly(
                        content -> assertThat(content).contains("99.7 %").contains("no proof of taste"),
                        hybrid -> assertThat(hybrid).contains("stays below content"),
                        trained -> assertThat(trained).contains("82.2 %").contains("7,998 trained"),
                        untrained -> assertThat(untrained).contains("cf is chance: 50.2 %"),
                        popularity -> assertThat(popularity).contains("there are no people in these data"));
    }

    @Test
    void aDifferenceThatFewQueriesCannotTellIsCalledAlike() {
        means.put(ListSource.HYBRID, new Means(0.95, 0.95, 0.95));

        assertThat(reading(80, 20)).anySatisfy(sentence -> assertThat(sentence).contains("are alike"));
        assertThat(reading(7998, 2000))
                .anySatisfy(sentence -> assertThat(sentence).contains("stays below content"));
    }

    @Test
    void aHybridThatIsBetterIsSaidToBe() {
        means.put(ListSource.CONTENT, new Means(0.6, 0.6, 0.6));

        assertThat(reading(7998, 2000))
                .anySatisfy(sentence -> assertThat(sentence).contains("lies above content"));
    }

    @Test
    void aCfThatLearnedNothingIsSaidToBeChance() {
        means.put(ListSource.CF, new Means(0.51, 0.512, 0.502));

        assertThat(reading(7998, 2000))
                .anySatisfy(sentence -> assertThat(sentence).contains("no better than chance"));
    }

    @Test
    void anUntrainedCfFarFromChanceIsCalledLuck() {
        means.put(ListSource.CF, new Means(0.75, 0.8, 0.9));

        assertThat(reading(7998, 2000))
                .anySatisfy(sentence -> assertThat(sentence).contains("is luck, not learning"));
    }

    @Test
    void withoutHeldOutMoviesNothingIsClaimedAboutThem() {
        assertThat(reading(9998, 0))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("No movie is held out"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("NaN"));
    }

    @Test
    void aCatalogueOfOneMovieSaysNothing() {
        means.replaceAll((source, ignored) -> new Means(Double.NaN, Double.NaN, Double.NaN));

        assertThat(reading(1, 0)).singleElement().asString().contains("no other movie");
    }

    private List<String> reading(int trained, int untrained) {
        return new OverlapReading(new CatalogueOverlap(10, trained, untrained, means), Messages.load(Locale.ENGLISH))
                .paragraphs();
    }
}
