package org.twinreel.batch;

import java.util.List;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.TrainedModel;

/**
 * What a run yields.
 *
 * @param loaded the movies and what cleaning did
 * @param features the numbers made from them
 * @param model what was trained
 * @param answers one per query, in the order asked
 * @param overlap figures over the whole catalogue
 */
record BatchResult(
        LoadedCatalogue loaded,
        FeatureSet features,
        TrainedModel model,
        List<Answer> answers,
        CatalogueOverlap overlap) {
    BatchResult {
        answers = List.copyOf(answers);
    }
}
