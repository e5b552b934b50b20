package org.twinreel.ui;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.evaluation.ListEvaluation;
import org.twinreel.learning.TrainedModel;
import org.twinreel.recommend.Recommender;

/**
 * A model made ready to be asked.
 *
 * @param catalogue on which it was trained
 * @param model what was trained
 * @param recommender over its embeddings
 * @param evaluation of the recommender's lists
 */
public record Ranking(Catalogue catalogue, TrainedModel model, Recommender recommender, ListEvaluation evaluation) {

    /** Makes a model ready; slower than a frame for thousands of movies. */
    static Ranking of(Catalogue catalogue, TrainedModel model) {
        var recommender = new Recommender(model.embeddings());
        return new Ranking(catalogue, model, recommender, new ListEvaluation(catalogue, model.split(), recommender));
    }
}
