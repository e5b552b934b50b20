package org.twinreel.learning.training;

import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.network.ContentBranch;

/**
 * What training yields; holds no native memory.
 *
 * @param config with which it was trained
 * @param split on which it was trained
 * @param history its course
 * @param embeddings of every movie, from the best epoch
 * @param contentBranch which makes content embeddings, from the same epoch
 * @param device on which it was trained
 * @param parameters number of trainable parameters
 * @param timing where the seconds went
 */
public record TrainedModel(
        TrainingConfig config,
        DataSplit split,
        TrainingHistory history,
        ItemEmbeddings embeddings,
        ContentBranch contentBranch,
        ComputeDevice device,
        long parameters,
        Timing timing) {

    /**
     * Wall seconds of a run's parts.
     *
     * @param startup engine start; 0 where it ran already
     * @param training all epochs
     * @param embedding of every movie after the last epoch
     */
    public record Timing(double startup, double training, double embedding) {}
}
