package org.twinreel.features;

import java.util.List;

/**
 * The numeric block.
 *
 * @param matrix n × 4 of values in [0, 1]: vote average, vote count, popularity, release year
 * @param columns how each column was scaled
 */
public record NumericFeatures(FloatMatrix matrix, List<Column> columns) {
    /** Name of the column of release years, in which 0 stands for an unknown one. */
    public static final String RELEASE_YEAR = "release_year";

    public NumericFeatures {
        columns = List.copyOf(columns);
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
