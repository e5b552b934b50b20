package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import java.util.Map;
import java.util.Objects;

/**
 * The two-branch network, over parameters that it is given:
 *
 * <pre>
 * content ──Linear─LayerNorm─GELU─Dropout─Linear─LayerNorm─GELU─Dropout─Linear──► ce   (b × e)
 * row ──────Embedding───────────────────────────────────────────────────────────► cfe  (b × e)
 * [ce | cfe]──Linear─LayerNorm─GELU─Dropout─Linear─GELU─Linear─Sigmoid──────────► score (b × 1)
 * </pre>
 *
 * <p>LayerNorm: Ba et al. 2016, https://arxiv.org/abs/1607.06450; GELU in its exact form x·Φ(x): Hendrycks and Gimpel
 * 2016, https://arxiv.org/abs/1606.08415.
 */
public final class HybridNetwork {
    /** PyTorch's guard against division by zero in LayerNorm. */
    public static final float LAYER_NORM_EPSILON = 1e-5f;

    private final Map<String, NDArray> layers;
    private final Dropout dropout;

    /**
     * A network; making one costs nothing.
     *
     * @param layers its parameters but for the cf embedding, by the names of {@link ParameterLayout}
     * @param dropout on the hidden layers' activations
     */
    public HybridNetwork(Map<String, NDArray> layers, Dropout dropout) {
        this.layers = layers;
        this.dropout = dropout;
    }

    /**
     * What the network says of a batch.
     *
     * @param content the content embedding ce, b × e
     * @param cf the cf embedding cfe, b × e
     * @param score the predicted target, b × 1, in 0..1
     */
    record Prediction(NDArray content, NDArray cf, NDArray score) {}

    /**
     * A forward pass; its arrays belong to the manager of {@code features}.
     *
     * @param features b × d
     * @param cf the embeddings of the batch's movies, b × e
     */
    public Prediction predict(NDArray features, NDArray cf) {
        NDArray content = contentEmbedding(features);
        return new Prediction(content, cf, score(content, cf));
    }

    /** The content branch: ce, b × e, of features, b × d. */
    public NDArray contentEmbedding(NDArray features) {
        NDArray first = hidden(features, "content.0", "content.1");
        NDArray second = hidden(first, "content.3", "content.4");
        return linear(second, "content.6");
    }

    private NDArray score(NDArray content, NDArray cf) {
        NDArray both = NDArrays.concat(new NDList(content, cf), 1);
        NDArray first = hidden(both, "fusion.0", "fusion.1");
        NDArray second = Activation.gelu(linear(first, "fusion.3"));
        return Activation.sigmoid(linear(second, "fusion.5"));
    }

    private NDArray hidden(NDArray input, String linear, String norm) {
        return dropout.apply(Activation.gelu(layerNorm(linear(input, linear), norm)));
    }

    private NDArray linear(NDArray input, String name) {
        return Linear.linear(input, weight(name), bias(name)).singletonOrThrow();
    }

    private NDArray layerNorm(NDArray input, String name) {
        NDArray weight = weight(name);
        return LayerNorm.layerNorm(input, weight.getShape(), weight, bias(name), LAYER_NORM_EPSILON)
                .singletonOrThrow();
    }

    private NDArray weight(String name) {
        return Objects.requireNonNull(layers.get(name + ".weight"));
    }

    private NDArray bias(String name) {
        return Objects.requireNonNull(layers.get(name + ".bias"));
    }
}
