package org.twinreel.batch;

import java.util.List;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.training.TrainedModel;

/**
 * What a run yields.
 *
 * @param loaded the movies and what cleaning did
 * @param features the numbers made from them that the network read
 * @param model what was trained
 * @param answers one per query, in the order asked
 * @param figures what the lists are like over the whole catalogue
 * @param leak how much of the target each block of inputs explains
 */
record BatchResult(
        LoadedCatalogue loaded,
        FeatureSet features,
        TrainedModel model,
        List<Answer> answers,
        CatalogueFigures figures,
        InputLeak leak) {
    BatchResult {
        answers = List.copyOf(answers);
    }
}
