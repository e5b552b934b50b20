package org.twinreel.evaluation;

import java.util.List;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.DataSplit;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Recommender;

/** Says what single lists are like, and what knowing nothing of the query would reach. */
public final class ListEvaluation {
    private final Catalogue catalogue;
    private final DataSplit split;
    private final Recommender recommender;
    private final GenreOverlap genreOverlap;

    /**
     * An evaluation of lists over a catalogue.
     *
     * @param split on which the recommender's model was trained
     * @param recommender source of the content cosines between the movies of a list
     * @throws IllegalArgumentException when the three differ in their number of movies
     */
    public ListEvaluation(Catalogue catalogue, DataSplit split, Recommender recommender) {
        if (split.rows() != catalogue.size() || recommender.rows() != catalogue.size()) {
            throw new IllegalArgumentException("a catalogue of " + catalogue.size() + " movies, but a split of "
                    + split.rows() + " and a recommender of " + recommender.rows());
        }
        this.catalogue = catalogue;
        this.split = split;
        this.recommender = recommender;
        genreOverlap = new GenreOverlap(catalogue);
    }

    /**
     * The figures of a query's list.
     *
     * @param query row of the query, 0..n − 1
     * @param list what was recommended, perhaps nothing
     */
    public ListFigures figures(int query, List<Recommendation> list) {
        int[] rows = list.stream().mapToInt(Recommendation::row).toArray();
        return new ListFigures(
                genreOverlap.of(query, rows),
                list.stream().mapToDouble(Recommendation::similarity).average().orElse(Double.NaN),
                diversity(rows),
                list.stream()
                        .mapToDouble(place -> split.trained(place.row()) ? 0 : 1)
                        .average()
                        .orElse(Double.NaN));
    }

    /** Intra-list diversity as in Ziegler et al. 2005 (DOI 10.1145/1060745.1060754), there as its opposite, a sum. */
    private double diversity(int[] rows) {
        double sum = 0;
        int pairs = 0;
        for (int second = 1; second < rows.length; second++) {
            for (int first = 0; first < second; first++) {
                sum += 1 - recommender.contentCosine(rows[first], rows[second]);
                pairs++;
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    /** The genre overlap that chance reaches for a query: see {@link GenreOverlap#expectedByChance}. */
    public double chanceOverlap(int query) {
        return genreOverlap.expectedByChance(query);
    }

    /**
     * The genre overlap that the k most voted movies reach for a query, which is itself left out.
     *
     * @param query row of the query, 0..n − 1
     * @param k list length, at least 1; all n − 1 others where they are fewer
     * @return 0..1; NaN where there is no other movie
     * @throws IllegalArgumentException when k is smaller than 1
     */
    public double popularityOverlap(int query, int k) {
        return genreOverlap.of(query, new MostVoted(catalogue, k).without(query));
    }
}
