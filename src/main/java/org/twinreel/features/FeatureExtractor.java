package org.twinreel.features;

import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;

/** Turns a catalogue into numbers, as the tutorial does. */
public final class FeatureExtractor {
    private final FeatureConfig config;

    /** An extractor with the given sizes. */
    public FeatureExtractor(FeatureConfig config) {
        this.config = config;
    }

    /**
     * Computes all blocks and the target.
     *
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public FeatureSet extract(Catalogue catalogue, JobMonitor monitor) {
        throw new IllegalStateException("to be written " + config);
    }
}
