package org.twinreel.ui;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;

/**
 * Computes features for whoever asks, and the same ones only once: who presses Train while they are still being
 * computed waits for the worker and then finds them made. Only what somebody else still holds is kept, so that features
 * of a catalogue that was closed take no room. May be asked from any thread.
 */
public final class FeatureCache {
    private @Nullable Made latest;

    private record Made(WeakReference<Catalogue> catalogue, FeatureConfig config, WeakReference<FeatureSet> features) {

        @Nullable
        FeatureSet forOrder(Catalogue wanted, FeatureConfig how) {
            return catalogue.refersTo(wanted) && config.equals(how) ? features.get() : null;
        }
    }

    /** The features of a catalogue; see {@link FeatureExtractor#extract}. */
    public synchronized FeatureSet of(Catalogue catalogue, FeatureConfig config, JobMonitor monitor) {
        Made former = latest;
        FeatureSet known = former == null ? null : former.forOrder(catalogue, config);
        if (known != null) {
            return known;
        }
        FeatureSet made = new FeatureExtractor(config).extract(catalogue, monitor);
        latest = new Made(new WeakReference<>(catalogue), config, new WeakReference<>(made));
        return made;
    }
}
