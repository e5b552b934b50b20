package org.twinreel.evaluation;

import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.TrainedModel;

/** Asks every movie of a catalogue for its lists and averages what they are like. */
public final class CatalogueEvaluation {

    /** An evaluation of a model over the catalogue that it was trained on. */
    public CatalogueEvaluation(Catalogue catalogue, TrainedModel model) {
        throw new IllegalStateException("to be written");
    }

    /**
     * Evaluates all queries.
     *
     * @param k list length, at least 1
     * @param monitor told of queries done
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public CatalogueOverlap evaluate(int k, JobMonitor monitor) {
        throw new IllegalStateException("to be written");
    }
}
