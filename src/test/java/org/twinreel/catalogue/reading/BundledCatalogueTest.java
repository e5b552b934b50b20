package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twinreel.Shared;
import org.twinreel.catalogue.Genre;

/** Checks data/movies.csv: its shape, its facts' plausibility, and that its texts are its own. */
class BundledCatalogueTest {
    private static final Path FILE = Path.of("data", "movies.csv");
    private static final int FEWEST_MOVIES = 1_500;
    private static final int RUN_LENGTH = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+");
    private static final Set<Integer> TMDB_GENRES =
            Genre.tmdbGenres().stream().map(Genre::id).collect(Collectors.toSet());

    private final List<NamedCsvRecord> movies = read(FILE);

    @Test
    void hasTheColumnsOfTheTmdbFile() throws IOException {
        assertThat(Files.readAllLines(FILE).get(0))
                .isEqualTo("id,title,overview,genre_ids,release_date,vote_average,vote_count,popularity,"
                        + "original_language");
        assertThat(movies).hasSizeGreaterThanOrEqualTo(FEWEST_MOVIES);
    }

    @Test
    void everyMovieHasAnIdOfItsOwn() {
        assertThat(movies)
                .extracting(movie -> Long.parseLong(movie.getField("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void factsArePlausible() {
        assertThat(movies).allSatisfy(movie -> {
            assertThat(movie.getField("title"))
                    .isNotBlank()
                    .doesNotEndWith(", The")
                    .doesNotEndWith(")");
            assertThat(Integer.parseInt(movie.getField("release_date"))).isBetween(1895, 2018);
            assertThat(Double.parseDouble(movie.getField("vote_average"))).isBetween(1.0, 10.0);
            assertThat(Integer.parseInt(movie.getField("vote_count"))).isBetween(1, 610);
            assertThat(movie.getField("original_language")).matches("[a-z]{2}");
        });
    }

    @Test
    void popularityIsRatingsAYear() {
        assertThat(movies).allSatisfy(movie -> {
            int since = Math.max(1995, Integer.parseInt(movie.getField("release_date")));
            double years = Math.max(1, 2018 - since);
            double perYear = Integer.parseInt(movie.getField("vote_count")) / years;
            assertThat(Double.parseDouble(movie.getField("popularity")))
                    .isCloseTo(perYear, org.assertj.core.data.Percentage.withPercentage(0.1));
        });
    }

    @Test
    void genresAreTmdbsAndNotRepeated() {
        assertThat(movies).allSatisfy(movie -> assertThat(genres(movie))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(TMDB_GENRES));
    }

    @Test
    void languagesDecadesAndGenresAreNoMonoculture() {
        Map<String, Long> languages = movies.stream()
                .collect(Collectors.groupingBy(movie -> movie.getField("original_language"), Collectors.counting()));
        Set<Integer> decades = movies.stream()
                .map(movie -> Integer.parseInt(movie.getField("release_date")) / 10 * 10)
                .collect(Collectors.toSet());
        Set<Integer> genres =
                movies.stream().flatMap(movie -> genres(movie).stream()).collect(Collectors.toSet());

        assertThat(languages.values().stream().filter(count -> count >= 10)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(decades).contains(1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010);
        assertThat(genres).isEqualTo(TMDB_GENRES);
    }

    @Test
    void overviewsHaveThirtyToSeventyWords() {
        assertThat(movies)
                .allSatisfy(movie -> assertThat(movie.getField("overview").split("\\s+").length)
                        .as(movie.getField("title"))
                        .isBetween(30, 70));
    }

    @Test
    void noTwoOverviewsShareARunOfEightWords() {
        Map<String, String> owners = new HashMap<>();
        var shared = new ArrayList<String>();
        for (NamedCsvRecord movie : movies) {
            for (String run : runs(movie.getField("overview"))) {
                String owner = owners.put(run, movie.getField("id"));
                if (owner != null && !owner.equals(movie.getField("id"))) {
                    shared.add(run);
                }
            }
        }

        assertThat(shared).isEmpty();
    }

    @Test
    void noOverviewSharesARunOfEightWordsWithTmdbs() {
        Map<String, NamedCsvRecord> tmdb = new HashMap<>();
        read(Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv"))
                .forEach(movie -> tmdb.put(movie.getField("id"), movie));
        var shared = new TreeMap<String, String>();
        int compared = 0;
        for (NamedCsvRecord movie : movies) {
            NamedCsvRecord theirs = tmdb.get(movie.getField("id"));
            if (theirs != null) {
                compared++;
                var common = new HashSet<>(runs(movie.getField("overview")));
                common.retainAll(runs(theirs.getField("overview")));
                common.forEach(run -> shared.put(run, movie.getField("title")));
            }
        }

        assertThat(compared).isGreaterThan(FEWEST_MOVIES / 2);
        assertThat(shared).isEmpty();
    }

    @Test
    void theReadmeStatesTheChecksum() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE));

        assertThat(Path.of("data", "README.md"))
                .content()
                .contains(HexFormat.of().formatHex(digest))
                .contains(String.format(Locale.ROOT, "%,d movies", movies.size()));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Integer> genres(NamedCsvRecord movie) {
        String list = movie.getField("genre_ids");
        assertThat(list).startsWith("[").endsWith("]");
        return Arrays.stream(list.substring(1, list.length() - 1).split(", "))
                .map(Integer::valueOf)
                .toList();
    }

    private static Set<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(match -> match.group())
                .toList();
        var runs = new HashSet<String>();
        for (int start = 0; start + RUN_LENGTH <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN_LENGTH)));
        }
        return runs;
    }
}
