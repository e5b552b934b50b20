package org.twinreel.learning.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.stream.IntStream;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.HybridNetwork;
import org.twinreel.learning.network.NetworkParameters;

/** Embeds every movie with trained parameters, in chunks, so that memory does not grow with the catalogue. */
final class ItemEmbedder {
    private static final int CHUNK = 4096;

    private final BatchLoader loader;
    private final NetworkParameters parameters;

    ItemEmbedder(BatchLoader loader, NetworkParameters parameters) {
        this.loader = loader;
        this.parameters = parameters;
    }

    /** Both embeddings of all movies, rows scaled to L2 norm 1. */
    ItemEmbeddings embed(NDManager manager) {
        Shape shape = parameters.layout().cf().shape();
        int all = Math.toIntExact(shape.get(0));
        int embedding = Math.toIntExact(shape.get(1));
        var content = FloatMatrix.zeros(all, embedding);
        var cf = FloatMatrix.zeros(all, embedding);
        var network = new HybridNetwork(parameters.layers(), Dropout.none());
        for (int from = 0; from < all; from += CHUNK) {
            int[] rows = IntStream.range(from, Math.min(all, from + CHUNK)).toArray();
            try (NDManager scope = manager.newSubManager()) {
                copy(network.contentEmbedding(loader.features(scope, rows)), content, from);
                copy(parameters.cf(scope, rows), cf, from);
            }
        }
        return new ItemEmbeddings(content, cf);
    }

    private static void copy(NDArray chunk, FloatMatrix all, int firstRow) {
        float[] units = HybridLoss.unit(chunk).toFloatArray();
        System.arraycopy(units, 0, all.values(), firstRow * all.columns(), units.length);
    }
}
