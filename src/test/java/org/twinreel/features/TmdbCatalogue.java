package org.twinreel.features;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinreel.Shared;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;

/** The tutorial's movies, read no further than the reference figures of this package need. */
final class TmdbCatalogue {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-.*");

    private TmdbCatalogue() {}

    static Catalogue read() throws IOException {
        Path file = Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv");
        List<Movie> movies = new ArrayList<>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                if (Stream.of("overview", "title", "vote_average")
                        .noneMatch(column -> row.getField(column).isEmpty())) {
                    movies.add(movie(movies.size(), row));
                }
            }
        }
        return new Catalogue(file.getFileName().toString(), movies);
    }

    private static Movie movie(int index, NamedCsvRecord row) {
        var date = YEAR.matcher(row.getField("release_date"));
        return new Movie(
                index,
                Long.parseLong(row.getField("id")),
                row.getField("title"),
                row.getField("overview"),
                genres(row.getField("genre_ids")),
                date.matches() ? OptionalInt.of(Integer.parseInt(date.group(1))) : OptionalInt.empty(),
                Double.parseDouble(row.getField("vote_average")),
                Long.parseLong(row.getField("vote_count")),
                Double.parseDouble(row.getField("popularity")),
                row.getField("original_language"));
    }

    private static List<Genre> genres(String list) {
        return NUMBER.matcher(list)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .map(Genre::of)
                .distinct()
                .toList();
    }
}
