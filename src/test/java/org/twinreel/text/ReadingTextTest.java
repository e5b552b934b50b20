package org.twinreel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.Finding;
import org.twinreel.evaluation.MadeFigures;
import org.twinreel.evaluation.Statement;

class ReadingTextTest {
    private final ReadingText text = new ReadingText(Messages.load(Locale.ENGLISH));

    @Test
    void theTutorialsOwnFiguresSpeakPlainly() {
        List<String> paragraphs = text.paragraphs(CatalogueReading.of(new MadeFigures().figures()));

        assertThat(paragraphs)
                .satisfiesExactly(
                        content -> assertThat(content).contains("99.7 %", "50.9 %", "no proof of taste"),
                        hybrid -> assertThat(hybrid)
                                .contains("stays below content")
                                .endsWith("the difference is −17.2 percentage points (95 % interval −17.6 to −16.8)."),
                        trained -> assertThat(trained).contains("82.2 %", "7,998 trained"),
                        untrained -> assertThat(untrained).contains("cf is chance: 50.2 %"),
                        agreement -> assertThat(agreement).contains("50.0 % of their movies in common"),
                        popularity -> assertThat(popularity).contains("there are no people in these data"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasASentenceThatNamesNoMissingNumber(Finding finding) {
        var some = new Estimate(0.25, 0.2, 0.3);

        String paragraph = text.paragraph(new Statement(finding, 3, some, some, some));

        assertThat(paragraph).isNotBlank().doesNotContain("{", "NaN");
    }

    @Test
    void sentencesWithoutAComparisonNeedNone() {
        var alone = List.of(
                Finding.NOTHING_TO_RECOMMEND,
                Finding.QUERIES_ARE_A_SAMPLE,
                Finding.NOTHING_HELD_OUT,
                Finding.CONTENT_AND_CF_AGREE_BY,
                Finding.POPULARITY_IGNORES_QUERY);

        assertThat(alone).allSatisfy(finding -> assertThat(text.paragraph(
                        new Statement(finding, 3, new Estimate(0.25, 0.2, 0.3), Estimate.NONE, Estimate.NONE)))
                .doesNotContain("NaN"));
    }
}
