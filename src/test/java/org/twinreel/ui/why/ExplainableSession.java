package org.twinreel.ui.why;

import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.training.SmallBranch;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

/**
 * The sample catalogue with features and a model that reads them. Its branch gives every movie the same embedding, so
 * that without a block, whichever, movies rank in row order.
 */
final class ExplainableSession {
    private ExplainableSession() {}

    /** Opens, extracts and trains. */
    static void fill(Session session) {
        var config = FeatureConfig.tutorial();
        FeatureSet features = new FeatureExtractor(config).extract(SampleSession.catalogue(), JobMonitor.unwatched());
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.extracted(new Session.Extraction(config, features));
        session.trained(model(features.content().columns()));
    }

    private static TrainedModel model(int inputs) {
        TrainedModel model = SampleSession.model();
        return new TrainedModel(
                model.config(),
                model.split(),
                model.history(),
                model.embeddings(),
                SmallBranch.of(inputs),
                model.device(),
                model.parameters(),
                model.timing());
    }
}
