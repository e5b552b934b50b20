package org.twinreel.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.training.TrainedModel;

/**
 * What is loaded, computed and trained now. Only a success changes it: a failed or stopped job leaves what was there.
 * Read and changed on the JavaFX thread.
 */
public final class Session {
    private final ReadOnlyObjectWrapper<@Nullable LoadedCatalogue> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Extraction> extraction = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TrainedModel> model = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable ComputeDevice> device = new ReadOnlyObjectWrapper<>();

    /** Kept here: a binding that only its listeners know would be collected as garbage. */
    private final ObjectBinding<Readiness> readiness = Bindings.createObjectBinding(this::state, loaded, model);

    /**
     * Features and how they were made.
     *
     * @param config with which
     * @param features what came out
     */
    public record Extraction(FeatureConfig config, FeatureSet features) {}

    /** The open catalogue with its reports; null before the first one. */
    public ReadOnlyObjectProperty<@Nullable LoadedCatalogue> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether something is open of which a target can be made. */
    public boolean hasTarget() {
        LoadedCatalogue open = loaded.get();
        return open != null && open.catalogue().hasVotes();
    }

    /** The open catalogue's features; null until they are computed. */
    public ReadOnlyObjectProperty<@Nullable Extraction> extraction() {
        return extraction.getReadOnlyProperty();
    }

    /** The open catalogue's features as a configuration makes them; null where others or none are known. */
    public @Nullable FeatureSet featuresOf(FeatureConfig config) {
        Extraction known = extraction.get();
        return known != null && known.config().equals(config) ? known.features() : null;
    }

    /** The model trained on the open catalogue; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable TrainedModel> model() {
        return model.getReadOnlyProperty();
    }

    /** What the latest training on the open catalogue computes, or computed, on; null before it. */
    public ReadOnlyObjectProperty<@Nullable ComputeDevice> device() {
        return device.getReadOnlyProperty();
    }

    /** How far along the road this session is, for pages that need its end. */
    public ObservableValue<Readiness> readiness() {
        return readiness;
    }

    /** Another catalogue was opened: features and model of the former one no longer fit. */
    public void opened(LoadedCatalogue catalogue) {
        model.set(null);
        device.set(null);
        extraction.set(null);
        loaded.set(catalogue);
    }

    /** The open catalogue’s features were computed; pages need not follow where they are those that are known. */
    public void extracted(Extraction computed) {
        if (!computed.equals(extraction.get())) {
            extraction.set(computed);
        }
    }

    /** A training has begun to compute. */
    public void computesOn(ComputeDevice chosen) {
        device.set(chosen);
    }

    /** A model was trained on the open catalogue's features. */
    public void trained(TrainedModel trained) {
        device.set(trained.device());
        model.set(trained);
    }

    private Readiness state() {
        if (loaded.get() == null) {
            return Readiness.NO_DATA;
        }
        return model.get() == null ? Readiness.NO_MODEL : Readiness.READY;
    }
}
