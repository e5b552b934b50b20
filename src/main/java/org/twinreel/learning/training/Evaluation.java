package org.twinreel.learning.training;

import ai.djl.ndarray.NDManager;
import org.twinreel.background.JobMonitor;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.HybridNetwork;
import org.twinreel.learning.network.NetworkParameters;

/** How well the network does on movies that it is not trained on: in evaluation mode, that is without dropout. */
final class Evaluation {
    private final BatchLoader loader;
    private final int[] rows;
    private final int batchSize;

    /**
     * An evaluation.
     *
     * @param rows the validation rows; may be none
     * @param batchSize rows a batch; the last may have fewer
     */
    Evaluation(BatchLoader loader, int[] rows, int batchSize) {
        this.loader = loader;
        this.rows = rows;
        this.batchSize = batchSize;
    }

    /**
     * Means over batches of each batch's mean, as the tutorial takes them: rows of a last, smaller batch weigh more.
     *
     * @param mse mean squared error; NaN without rows
     * @param alignment mean 1 − cos; NaN without rows
     */
    record Figures(double mse, double alignment) {}

    /**
     * Evaluates parameters.
     *
     * @throws org.twinreel.background.JobStoppedException when asked to stop between batches
     */
    Figures of(NDManager manager, NetworkParameters parameters, JobMonitor monitor) {
        double mse = 0;
        double alignment = 0;
        int batches = 0;
        for (int from = 0; from < rows.length; from += batchSize) {
            monitor.checkStopped();
            Figures figures = batch(manager, parameters, from, Math.min(rows.length, from + batchSize));
            mse += figures.mse;
            alignment += figures.alignment;
            batches++;
        }
        return new Figures(mse / batches, alignment / batches);
    }

    private Figures batch(NDManager manager, NetworkParameters parameters, int from, int to) {
        try (NDManager scope = manager.newSubManager()) {
            Batch batch = loader.load(scope, rows, from, to);
            var network = new HybridNetwork(parameters.layers(), Dropout.none());
            var prediction = network.predict(batch.features(), parameters.cf(scope, batch.rows()));
            HybridLoss.Terms terms = HybridLoss.terms(prediction, batch.target());
            return new Figures(terms.mse().getFloat(), terms.alignment().getFloat());
        }
    }
}
