package org.twinreel.recommend;

import java.util.List;
import org.twinreel.learning.ItemEmbeddings;

/** Ranks movies by cosine to a query movie. */
public final class Recommender {

    /** A recommender over n movies. */
    public Recommender(ItemEmbeddings embeddings) {
        throw new IllegalStateException("to be written");
    }

    /** The k movies most similar to the query in a mode; see {@link #recommend(int, double, int)}. */
    public List<Recommendation> recommend(int query, Mode mode, int k) {
        return recommend(query, mode.contentWeight(), k);
    }

    /**
     * The k movies with the highest w·content + (1 − w)·cf, without the query itself, ties in row order.
     *
     * @param query row of the query, 0..n − 1
     * @param contentWeight w, 0..1
     * @param k length wanted, at least 1; fewer come out where the catalogue is smaller
     */
    public List<Recommendation> recommend(int query, double contentWeight, int k) {
        throw new IllegalStateException("to be written");
    }
}
