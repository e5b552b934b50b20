package org.twinreel.recommend;

import java.util.ArrayList;
import java.util.List;

/** The two cosines of one query movie to every movie: all that is needed to rank them by any blend, again and again. */
public final class Similarities {
    private final int query;
    private final float[] content;
    private final float[] cf;

    Similarities(int query, float[] content, float[] cf) {
        this.query = query;
        this.content = content;
        this.cf = cf;
    }

    /** Row of the query. */
    public int query() {
        return query;
    }

    /** Number of movies, n. */
    public int rows() {
        return content.length;
    }

    /** Cosine of the content embeddings of the query and a row, −1..1; 0 where one of them is all zero. */
    public double content(int row) {
        return content[row];
    }

    /** Cosine of the cf embeddings of the query and a row, −1..1; 0 where one of them is all zero. */
    public double cf(int row) {
        return cf[row];
    }

    /**
     * The score w·content + (1 − w)·cf of a row, −1..1. At w = ½ it is the cosine of the hybrid embeddings: those are
     * the two unit vectors side by side, divided by √2.
     */
    public double blended(int row, double contentWeight) {
        return contentWeight * content[row] + (1 - contentWeight) * cf[row];
    }

    /**
     * The rows with the highest scores, best first, without the query itself, ties in row order.
     *
     * @param contentWeight w, 0..1
     * @param k length wanted, at least 1; all n − 1 others come out where they are fewer
     * @throws IllegalArgumentException when w or k lies outside its range
     */
    public int[] topRows(double contentWeight, int k) {
        checkWeight(contentWeight);
        var top = new TopK(k);
        offer(0, query, contentWeight, top);
        offer(query + 1, content.length, contentWeight, top);
        return top.rows();
    }

    /**
     * The best of the rows that may be recommended, otherwise as {@link #topRows(double, int)}.
     *
     * @param candidates among which to rank; the query is left out also where it is one
     * @throws IllegalArgumentException when they are of another number of movies
     */
    public int[] topRows(double contentWeight, int k, Candidates candidates) {
        if (candidates.movies() != rows()) {
            throw new IllegalArgumentException(
                    "candidates among " + candidates.movies() + " movies, but there are " + rows());
        }
        if (candidates.areAll()) {
            return topRows(contentWeight, k);
        }
        checkWeight(contentWeight);
        var top = new TopK(k);
        for (int row = candidates.next(0); row >= 0; row = candidates.next(row + 1)) {
            double score = blended(row, contentWeight);
            if (row != query && score >= top.threshold()) {
                top.offer(row, score);
            }
        }
        return top.rows();
    }

    private static void checkWeight(double contentWeight) {
        if (!(contentWeight >= 0 && contentWeight <= 1)) {
            throw new IllegalArgumentException("the content weight must lie in 0..1 but was " + contentWeight);
        }
    }

    private void offer(int from, int to, double contentWeight, TopK top) {
        double threshold = top.threshold();
        for (int row = from; row < to; row++) {
            double score = blended(row, contentWeight);
            if (score >= threshold) {
                top.offer(row, score);
                threshold = top.threshold();
            }
        }
    }

    /**
     * The rank of a movie in the full list of a blend, ties in row order.
     *
     * @param row the movie, 0..n − 1, not the query
     * @param contentWeight w, 0..1
     * @return 1..n − 1
     */
    public int rank(int row, double contentWeight) {
        double own = blended(row, contentWeight);
        int better = 0;
        for (int other = 0; other < content.length; other++) {
            double score = blended(other, contentWeight);
            boolean first = score > own || (score == own && other < row);
            better += first && other != query ? 1 : 0;
        }
        return better + 1;
    }

    /** The places of {@link #topRows(double, int)}, with their ranks and similarities. */
    public List<Recommendation> top(double contentWeight, int k) {
        return places(topRows(contentWeight, k), contentWeight);
    }

    /** The places of {@link #topRows(double, int, Candidates)}, with their ranks and similarities. */
    public List<Recommendation> top(double contentWeight, int k, Candidates candidates) {
        return places(topRows(contentWeight, k, candidates), contentWeight);
    }

    /** The mean score of some rows by a blend, −1..1; NaN for none. */
    public double mean(int[] rows, double contentWeight) {
        double sum = 0;
        for (int row : rows) {
            sum += blended(row, contentWeight);
        }
        return rows.length == 0 ? Double.NaN : sum / rows.length;
    }

    private List<Recommendation> places(int[] rows, double contentWeight) {
        var places = new ArrayList<Recommendation>(rows.length);
        for (int row : rows) {
            places.add(new Recommendation(places.size() + 1, row, blended(row, contentWeight), content[row], cf[row]));
        }
        return List.copyOf(places);
    }
}
