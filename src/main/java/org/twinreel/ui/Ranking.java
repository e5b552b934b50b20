package org.twinreel.ui;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.evaluation.ListEvaluation;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Candidates;
import org.twinreel.recommend.Mode;
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

    /**
     * Makes a model ready; slower than a frame for thousands of movies. A first question is part of it: whoever asks the
     * first on the JavaFX thread would else wait there for the code that answers to be loaded.
     */
    static Ranking of(Catalogue catalogue, TrainedModel model) {
        var recommender = new Recommender(model.embeddings());
        var evaluation = new ListEvaluation(catalogue, model.split(), model.embeddings());
        var similarities = recommender.similarities(0);
        var candidates = Candidates.all(catalogue.size());
        for (Mode mode : Mode.values()) {
            evaluation.figures(0, similarities.top(mode.contentWeight(), ListLength.TUTORIAL, candidates));
        }
        int[] mostVoted = evaluation.mostVoted(0, ListLength.TUTORIAL, candidates);
        evaluation.chance(0, candidates);
        evaluation.popularity(0, mostVoted);
        similarities.mean(mostVoted, Mode.HYBRID.contentWeight());
        return new Ranking(catalogue, model, recommender, evaluation);
    }
}
