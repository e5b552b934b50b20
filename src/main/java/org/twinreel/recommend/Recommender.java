package org.twinreel.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.twinreel.learning.ItemEmbeddings;

/**
 * Ranks movies by cosine to a query movie. Scores are computed when they are asked for, in one pass over both
 * embeddings, always with the same rounding: a list is the same whether it is asked for alone or in a block.
 */
public final class Recommender {
    private final int rows;
    private final UnitVectors content;
    private final UnitVectors cf;

    /**
     * A recommender over n movies.
     *
     * @param embeddings rows of L2 norm 1; a row of zeros is borne, its cosines are 0
     * @throws IllegalArgumentException when a row is neither, or not finite
     */
    public Recommender(ItemEmbeddings embeddings) {
        rows = embeddings.rows();
        content = new UnitVectors(embeddings.content());
        cf = new UnitVectors(embeddings.cf());
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
     * @throws IndexOutOfBoundsException when there is no such row
     * @throws IllegalArgumentException when w or k lies outside its range
     */
    public List<Recommendation> recommend(int query, double contentWeight, int k) {
        return similarities(query).top(contentWeight, k);
    }

    /**
     * The similarities of one query to every movie, from which lists of any blend and length come without new products.
     *
     * @param query row of the query, 0..n − 1
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public Similarities similarities(int query) {
        return similarities(new int[] {query}).get(0);
    }

    /**
     * The similarities of a block of queries. Faster than one by one, as the candidates travel from memory once a block;
     * holds 8·n bytes a query.
     *
     * @param queries their rows, each 0..n − 1
     * @return one for each query, in the order given
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public List<Similarities> similarities(int[] queries) {
        for (int query : queries) {
            Objects.checkIndex(query, rows);
        }
        float[][] contentCosines = content.cosines(queries);
        float[][] cfCosines = cf.cosines(queries);
        var block = new ArrayList<Similarities>(queries.length);
        for (int position = 0; position < queries.length; position++) {
            block.add(new Similarities(queries[position], contentCosines[position], cfCosines[position]));
        }
        return block;
    }

    /** Number of movies, n. */
    public int rows() {
        return rows;
    }
}
