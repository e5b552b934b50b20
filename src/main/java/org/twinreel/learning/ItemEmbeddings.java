package org.twinreel.learning;

import org.twinreel.features.FloatMatrix;

/**
 * The embeddings of n movies, from the best epoch's parameters; every row has L2 norm 1.
 *
 * @param content n × e, from the content branch
 * @param cf n × e, from the item embedding; a row outside the training split has kept its random start
 */
public record ItemEmbeddings(FloatMatrix content, FloatMatrix cf) {
    public ItemEmbeddings {
        if (content.rows() != cf.rows() || content.columns() != cf.columns()) {
            throw new IllegalArgumentException("content and cf embeddings differ in shape");
        }
    }

    /** Number of movies, n. */
    public int rows() {
        return content.rows();
    }
}
