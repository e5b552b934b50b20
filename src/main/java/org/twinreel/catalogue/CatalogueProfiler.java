package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinreel.catalogue.CatalogueProfile.Count;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.CatalogueProfile.Summary;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Works a catalogue's figures out with Tablesaw. */
final class CatalogueProfiler {
    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::name);

    private final StringColumn titles = StringColumn.create("title");
    private final LongColumn ids = LongColumn.create("id");
    private final StringColumn languages = StringColumn.create("language");
    private final StringColumn genres = StringColumn.create("genre");
    private final Map<Quantity, DoubleColumn> quantities = new EnumMap<>(Quantity.class);

    /** A profiler of movies, at least one. */
    CatalogueProfiler(List<Movie> movies) {
        for (Quantity quantity : Quantity.values()) {
            quantities.put(quantity, DoubleColumn.create(quantity.name()));
        }
        movies.forEach(this::append);
    }

    private void append(Movie movie) {
        titles.append(movie.title());
        ids.append(movie.tmdbId());
        languages.append(movie.language());
        movie.genres().forEach(genre -> genres.append(genre.name()));
        append(Quantity.VOTE_AVERAGE, movie.voteAverage());
        append(Quantity.VOTE_COUNT, (double) movie.voteCount());
        append(Quantity.POPULARITY, movie.popularity());
        append(Quantity.IMPLICIT_SCORE, movie.implicitScore());
        movie.releaseYear().ifPresent(year -> append(Quantity.RELEASE_YEAR, year));
    }

    private void append(Quantity quantity, double value) {
        column(quantity).append(value);
    }

    private DoubleColumn column(Quantity quantity) {
        return Objects.requireNonNull(quantities.get(quantity));
    }

    /** The figures of the movies, beside those of their file. */
    CatalogueProfile profile(Map<String, Integer> missingByColumn) {
        var summaries = new EnumMap<Quantity, Summary>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            summaries.put(quantity, summary(column(quantity), bins(quantity)));
        }
        return new CatalogueProfile(missingByColumn, summaries, counts(genres), counts(languages), sharedTitles());
    }

    private static HistogramBins bins(Quantity quantity) {
        return switch (quantity) {
            case VOTE_COUNT, POPULARITY -> HistogramBins.LOGARITHMIC;
            case RELEASE_YEAR -> HistogramBins.WHOLE;
            case VOTE_AVERAGE, IMPLICIT_SCORE -> HistogramBins.EVEN;
        };
    }

    private static Summary summary(DoubleColumn column, HistogramBins bins) {
        return new Summary(
                column.min(), column.median(), column.mean(), column.max(), bins.count(column.asDoubleArray()));
    }

    private static List<Count> counts(StringColumn column) {
        var counts = new ArrayList<Count>();
        for (Row row : column.countByCategory()) {
            counts.add(new Count(row.getString(0), row.getInt(1)));
        }
        counts.sort(MOST_FREQUENT_FIRST);
        return counts;
    }

    /** A movie that stands in the file twice does not make its title a shared one. */
    private int sharedTitles() {
        Table movies = Table.create("movies", titles, ids).dropDuplicateRows();
        Table titleCounts = movies.stringColumn(titles.name()).countByCategory();
        return titleCounts.intColumn(1).isGreaterThan(1.0).size();
    }
}
