package org.twinreel.features;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The numeric block.
 *
 * @param matrix n × d of values in [0, 1]: vote average, vote count, popularity, release year, or some of these
 * @param columns how each column was scaled
 */
public record NumericFeatures(FloatMatrix matrix, List<Column> columns) {
    /** Name of the column of vote averages. */
    public static final String VOTE_AVERAGE = "vote_average";

    /** Name of the column of vote counts. */
    public static final String VOTE_COUNT = "vote_count";

    /** Name of the column of TMDB's popularity. */
    public static final String POPULARITY = "popularity";

    /** Name of the column of release years, in which 0 stands for an unknown one. */
    public static final String RELEASE_YEAR = "release_year";

    public NumericFeatures {
        columns = List.copyOf(columns);
    }

    /** The columns of a choice, in their order; this block itself where that is all of them. */
    NumericFeatures only(InputChoice choice) {
        int[] kept = IntStream.range(0, columns.size())
                .filter(column -> choice.includes(columns.get(column)))
                .toArray();
        if (kept.length == columns.size()) {
            return this;
        }
        var part = FloatMatrix.zeros(matrix.rows(), kept.length);
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < kept.length; column++) {
                part.values()[row * kept.length + column] = matrix.get(row, kept[column]);
            }
        }
        return new NumericFeatures(
                part, IntStream.of(kept).mapToObj(columns::get).toList());
    }

    /**
     * How a column was scaled.
     *
     * @param name the file's name of the column, such as "vote_average"
     * @param minimum the value that became 0, in the column's own unit
     * @param maximum the value that became 1; equal to the minimum where all values are equal and became 0
     */
    public record Column(String name, double minimum, double maximum) {}
}
