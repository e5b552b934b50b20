package org.twinreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

class FeatureCacheTest {
    private static final FeatureConfig TUTORIAL = TrainingConfig.tutorial().features();

    private final Catalogue catalogue = SampleSession.catalogue();
    private final FeatureCache cache = new FeatureCache();

    private FeatureSet of(Catalogue wanted, FeatureConfig config) {
        return cache.of(wanted, config, JobMonitor.unwatched());
    }

    @Test
    void whoAsksAgainGetsWhatIsThereAlready() {
        FeatureSet first = of(catalogue, TUTORIAL);

        FeatureSet second = of(catalogue, TUTORIAL);

        assertThat(second).isSameAs(first);
    }

    @Test
    void otherParametersAndOtherCataloguesNeedOtherFeatures() {
        FeatureSet first = of(catalogue, TUTORIAL);
        var fewerTerms = TrainingConfig.tutorial().with(HyperParameter.VOCABULARY, 20);

        assertThat(of(catalogue, fewerTerms.features())).isNotSameAs(first);
        assertThat(of(SampleSession.catalogue(), TUTORIAL)).isNotSameAs(first);
    }
}
