package org.twinreel.learning.network;

import java.util.stream.IntStream;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

/**
 * The widths of the hybrid network.
 *
 * @param features columns of the content matrix, d
 * @param rows movies, n: rows of the cf embedding
 * @param contentHidden1 width of the content branch's first hidden layer
 * @param contentHidden2 width of the content branch's second hidden layer
 * @param embedding width of both embeddings, e
 * @param fusionHidden1 width of the fusion's first hidden layer
 * @param fusionHidden2 width of the fusion's second hidden layer
 */
public record NetworkShape(
        int features,
        int rows,
        int contentHidden1,
        int contentHidden2,
        int embedding,
        int fusionHidden1,
        int fusionHidden2) {

    /** Most values that any layer passes on for one movie. */
    public int widest() {
        return IntStream.of(contentHidden1, contentHidden2, 2 * embedding, fusionHidden1, fusionHidden2)
                .max()
                .orElseThrow();
    }

    /** The widths that a configuration asks for, over n × d content features. */
    public static NetworkShape of(TrainingConfig config, int rows, int features) {
        return new NetworkShape(
                features,
                rows,
                config.whole(HyperParameter.CONTENT_HIDDEN_1),
                config.whole(HyperParameter.CONTENT_HIDDEN_2),
                config.whole(HyperParameter.EMBEDDING),
                config.whole(HyperParameter.FUSION_HIDDEN_1),
                config.whole(HyperParameter.FUSION_HIDDEN_2));
    }
}
