package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinreel.catalogue.CatalogueProfile.Count;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.CatalogueProfile.Summary;
import tech.tablesaw.api.DoubleColumn;

/**
 * Works a catalogue's figures out with Tablesaw's columns. Its tables are left alone: the first one searches the class
 * path for readers, which takes as long as reading a file of 10,000 movies.
 */
public final class CatalogueProfiler {
    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::name);

    private final Map<String, Long> firstIds = new HashMap<>();
    private final Set<String> sharedTitles = new HashSet<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> genres = new HashMap<>();
    private final List<Movie> movies;

    /** A profiler of movies, at least one. */
    public CatalogueProfiler(List<Movie> movies) {
        this.movies = movies;
        for (Movie movie : movies) {
            count(movie);
        }
    }

    private void count(Movie movie) {
        Long first = firstIds.putIfAbsent(movie.title(), movie.tmdbId());
        // A movie that stands in the file twice does not make its title a shared one.
        if (first != null && first != movie.tmdbId()) {
            sharedTitles.add(movie.title());
        }
        languages.merge(movie.language(), 1, Integer::sum);
        for (Genre genre : movie.genres()) {
            genres.merge(genre.name(), 1, Integer::sum);
        }
    }

    private DoubleColumn column(Quantity quantity) {
        var values = new double[movies.size()];
        int count = 0;
        for (Movie movie : movies) {
            if (quantity != Quantity.RELEASE_YEAR || movie.releaseYear().isPresent()) {
                values[count++] = value(movie, quantity);
            }
        }
        return DoubleColumn.create(quantity.name(), Arrays.copyOf(values, count));
    }

    private static double value(Movie movie, Quantity quantity) {
        return switch (quantity) {
            case VOTE_AVERAGE -> movie.voteAverage();
            case VOTE_COUNT -> movie.voteCount();
            case POPULARITY -> movie.popularity();
            case RELEASE_YEAR -> movie.releaseYear().orElseThrow();
            case IMPLICIT_SCORE -> movie.implicitScore();
        };
    }

    /** The figures of the movies, beside those of their file. */
    public CatalogueProfile profile(Map<String, Integer> missingByColumn) {
        var summaries = new EnumMap<Quantity, Summary>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            summaries.put(quantity, summary(column(quantity), bins(quantity)));
        }
        return new CatalogueProfile(missingByColumn, summaries, counts(genres), counts(languages), sharedTitles.size());
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

    private static List<Count> counts(Map<String, Integer> byName) {
        var counts = new ArrayList<Count>();
        byName.forEach((name, count) -> counts.add(new Count(name, count)));
        counts.sort(MOST_FREQUENT_FIRST);
        return counts;
    }
}
