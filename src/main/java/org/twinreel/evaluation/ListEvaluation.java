package org.twinreel.evaluation;

import java.util.List;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.recommend.Candidates;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.TopK;

/** Says what single lists are like, and what knowing nothing of the query would reach. */
public final class ListEvaluation {
    private final Catalogue catalogue;
    private final GenreOverlap genreOverlap;
    private final GenreJaccard genreJaccard;
    private final IntraListDiversity diversity;
    private final MedianVotes medianVotes;
    private final VotePercentile votePercentile;
    private final UntrainedShare untrainedShare;

    /**
     * An evaluation of lists over a catalogue.
     *
     * @param split on which the model was trained
     * @param embeddings of the model; its content half says how unlike the movies of a list are
     * @throws IllegalArgumentException when the three differ in their number of movies
     */
    public ListEvaluation(Catalogue catalogue, DataSplit split, ItemEmbeddings embeddings) {
        if (split.rows() != catalogue.size() || embeddings.rows() != catalogue.size()) {
            throw new IllegalArgumentException("a catalogue of " + catalogue.size() + " movies, but embeddings of "
                    + embeddings.rows() + " and a split of " + split.rows());
        }
        this.catalogue = catalogue;
        var genres = new GenreSets(catalogue);
        genreOverlap = new GenreOverlap(genres);
        genreJaccard = new GenreJaccard(genres);
        diversity = new IntraListDiversity(embeddings.content());
        medianVotes = new MedianVotes(catalogue);
        votePercentile = new VotePercentile(catalogue);
        untrainedShare = new UntrainedShare(split);
    }

    /**
     * The figures of a query's list.
     *
     * @param query row of the query, 0..n − 1
     * @param list what was recommended, perhaps nothing
     */
    public ListFigures figures(int query, List<Recommendation> list) {
        return figures(
                query,
                list.stream().mapToInt(Recommendation::row).toArray(),
                list.stream().mapToDouble(Recommendation::similarity).average().orElse(Double.NaN));
    }

    private ListFigures figures(int query, int[] rows, double meanSimilarity) {
        return new ListFigures(
                genreOverlap.of(query, rows),
                genreJaccard.of(query, rows),
                meanSimilarity,
                diversity.of(rows),
                medianVotes.of(rows),
                votePercentile.of(rows),
                untrainedShare.of(rows));
    }

    /**
     * What lists drawn at random reach for a query: exactly their expected figures, which do not depend on k; in place
     * of the median's, which has no simple form, the median over all other movies.
     *
     * @param query row of the query, 0..n − 1
     */
    public ListFigures chance(int query) {
        return new ListFigures(
                genreOverlap.expectedByChance(query),
                genreJaccard.expectedByChance(query),
                Double.NaN,
                diversity.expectedByChance(query),
                medianVotes.ofOthers(query),
                votePercentile.expectedByChance(query),
                untrainedShare.expectedByChance(query));
    }

    /**
     * What lists drawn at random from some candidates reach: exactly their expected figures, with the median over all
     * these candidates in place of the median's. All candidates together are such a list: a mean over rows or pairs does
     * not care how many are drawn.
     *
     * @param query row of the query, 0..n − 1; no candidate of its own
     * @param candidates from which lists are drawn; all figures are NaN where there are none
     */
    public ListFigures chance(int query, Candidates candidates) {
        return candidates.areAll() ? chance(query) : figures(query, candidates.rowsBeside(query), Double.NaN);
    }

    /**
     * The figures of the k most voted of some candidates.
     *
     * @param mostVoted from {@link #mostVoted}
     */
    public ListFigures popularity(int query, int[] mostVoted) {
        return figures(query, mostVoted, Double.NaN);
    }

    /**
     * The rows of the k most voted candidates, the query left out; most voted first, ties in row order.
     *
     * @param k list length, at least 1; fewer come out where there are fewer candidates
     */
    public int[] mostVoted(int query, int k, Candidates candidates) {
        if (candidates.areAll()) {
            return new MostVoted(catalogue, k).without(query);
        }
        var top = new TopK(k);
        for (int row : candidates.rowsBeside(query)) {
            top.offer(row, (double) catalogue.movie(row).voteCount());
        }
        return top.rows();
    }

    /**
     * What the k most voted movies reach for a query, which is itself left out.
     *
     * @param query row of the query, 0..n − 1
     * @param k list length, at least 1; all n − 1 others where they are fewer
     * @throws IllegalArgumentException when k is smaller than 1
     */
    public ListFigures popularity(int query, int k) {
        return figures(query, new MostVoted(catalogue, k).without(query), Double.NaN);
    }

    /** The figure of a list's rows for a measure that is also averaged over catalogues. */
    double figure(ListMetric metric, int query, int[] rows) {
        return switch (metric) {
            case GENRE_OVERLAP -> genreOverlap.of(query, rows);
            case GENRE_JACCARD -> genreJaccard.of(query, rows);
            case DIVERSITY -> diversity.of(rows);
            case VOTE_PERCENTILE -> votePercentile.of(rows);
            case UNTRAINED_SHARE -> untrainedShare.of(rows);
        };
    }
}
