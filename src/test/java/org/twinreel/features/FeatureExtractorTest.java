package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.TextFeatures.WeightedTerm;

class FeatureExtractorTest {
    private static final Catalogue FOUR = new Movies()
            .about("A wolf hunts in the night.", 18, 80)
            .about("The wolf sleeps; the wolf dreams.", 18)
            .about("A ship sails the night.", 12)
            .about("It is what it is.")
            .catalogue();

    @Test
    void putsTheBlocksSideBySide() {
        FeatureSet features = extract(FOUR);

        assertThat(features.rows()).isEqualTo(4);
        assertThat(features.text().matrix().columns()).isEqualTo(4);
        assertThat(features.content().columns()).isEqualTo(4 + 3 + 4);
        assertThat(features.content().get(0, 4))
                .isEqualTo(features.genres().matrix().get(0, 0));
        assertThat(features.content().get(1, 7))
                .isEqualTo(features.numeric().matrix().get(1, 0));
        assertThat(features.target().values()).hasSize(4);
    }

    @Test
    void aMovieOfStopWordsHasAnEmptyTextRow() {
        assertThat(extract(FOUR).text().matrix().row(3)).containsOnly(0.0f);
    }

    @Test
    void tellsTheHeaviestTermsOfAMovie() {
        TextFeatures text = extract(FOUR).text();

        assertThat(text.heaviestTerms(1, 2)).extracting(WeightedTerm::term).containsExactly("wolf", "dreams");
        assertThat(text.heaviestTerms(3, 2)).isEmpty();
    }

    @Test
    void aCatalogueOfStopWordsHasNoTextColumns() {
        FeatureSet features =
                extract(new Movies().about("It is.", 18).about("I am.", 18).catalogue());

        assertThat(features.text().matrix().columns()).isZero();
        assertThat(features.text().totalExplainedVariance()).isZero();
        assertThat(features.content().columns()).isEqualTo(1 + 4);
    }

    @Test
    void aCatalogueOfOneMovieWithoutGenresWorks() {
        FeatureSet features =
                extract(new Movies().about("A wolf hunts in the night.").catalogue());

        assertThat(features.content().columns()).isEqualTo(1 + 0 + 4);
        assertThat(features.content().values()).containsExactly(new float[] {1, 0, 0, 0, 0}, within(1e-6f));
        assertThat(features.target().values()).containsExactly(0.0f);
    }

    @Test
    void keepsNoMoreTermsAndComponentsThanConfigured() {
        var features = new FeatureExtractor(new FeatureConfig(3, 1, 2, 1, 5)).extract(FOUR, JobMonitor.unwatched());

        assertThat(features.text().vocabulary().size()).isEqualTo(3);
        assertThat(features.text().matrix().columns()).isEqualTo(2);
        assertThat(features.text().singularValues()).hasSize(2);
    }

    @Test
    void theSameConfigurationGivesTheSameNumbers() {
        assertThat(extract(FOUR).content().values())
                .isEqualTo(extract(FOUR).content().values());
    }

    @Test
    void progressRisesToTheEnd() {
        var watching = WatchedMonitor.patient();

        new FeatureExtractor(FeatureConfig.tutorial()).extract(FOUR, watching);

        assertThat(watching.shares()).isSorted().endsWith(1.0);
    }

    @Test
    void stopsWhenAsked() {
        var extractor = new FeatureExtractor(FeatureConfig.tutorial());

        assertThatExceptionOfType(JobStoppedException.class)
                .isThrownBy(() -> extractor.extract(FOUR, WatchedMonitor.stoppingAfter(0)));
        assertThatExceptionOfType(JobStoppedException.class)
                .isThrownBy(() -> extractor.extract(FOUR, WatchedMonitor.stoppingAfter(4)));
    }

    private static FeatureSet extract(Catalogue catalogue) {
        return new FeatureExtractor(FeatureConfig.tutorial()).extract(catalogue, JobMonitor.unwatched());
    }
}
