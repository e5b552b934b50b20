package org.twinreel.features;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/** Turns the numbers of movies into columns, each scaled by a {@link MinMaxScaler} of its own. */
public final class NumericEncoder {
    private static final int UNKNOWN_YEAR = 0;

    /** The columns in their order; an unknown year counts as 0, which stretches the scale of the known ones. */
    private static final List<Source> SOURCES = List.of(
            new Source(NumericFeatures.VOTE_AVERAGE, Movie::voteAverage),
            new Source(NumericFeatures.VOTE_COUNT, Movie::voteCount),
            new Source(NumericFeatures.POPULARITY, Movie::popularity),
            new Source(
                    NumericFeatures.RELEASE_YEAR, movie -> movie.releaseYear().orElse(UNKNOWN_YEAR)));

    private NumericEncoder() {}

    /** Vote average, vote count, popularity and release year of every movie: n × 4 values in [0, 1]. */
    public static NumericFeatures encode(Catalogue catalogue) {
        var matrix = FloatMatrix.zeros(catalogue.size(), SOURCES.size());
        var columns = new NumericFeatures.Column[SOURCES.size()];
        for (int column = 0; column < columns.length; column++) {
            Source source = SOURCES.get(column);
            double[] values =
                    catalogue.movies().stream().mapToDouble(source.number()).toArray();
            MinMaxScaler scaler = MinMaxScaler.fit(values);
            columns[column] = new NumericFeatures.Column(source.name(), scaler.minimum(), scaler.maximum());
            for (int row = 0; row < values.length; row++) {
                matrix.values()[row * columns.length + column] = (float) scaler.scale(values[row]);
            }
        }
        return new NumericFeatures(matrix, List.of(columns));
    }

    private record Source(String name, ToDoubleFunction<Movie> number) {}
}
