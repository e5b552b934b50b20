package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;

/** Files in the shapes in which lists of movies go round, all of the same five movies: what becomes of the second. */
class FoundFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            textBlock =
                    """
                    age-ratings.csv|5|Café Noir; 2001; Crime; 0.0 of 0||
                    columns-only-counted.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||COLUMNS_TOLD_BY_CELLS
                    columns-numbered.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||COLUMNS_TOLD_BY_CELLS
                    day-numbers.csv|5|Café Noir; 2001; ; 6.25 of 10340||DATES_AS_DAY_NUMBERS
                    dos.csv|5|Café Noir; 2001; ; 6.25 of 10340||
                    letterboxd.csv|5|Café Noir; 2001; Crime + rainy; 6.25 of 10340||RATINGS_CONVERTED OWN_GENRES
                    list-export.csv|5|Café Noir; 2001; ; 0.0 of 0|PREAMBLE=1, OTHER_TABLE=2|
                    mac-roman.csv|5|Café Noir; 2001; ; 6.25 of 10340||
                    polish.csv|5|Café Noir; 2001; Drama; 6.25 of 10340||DECIMAL_COMMA
                    drawn-line.txt|5|Café Noir; 2001; ; 6.25 of 10340|NOTE=2|
                    dump-remark.csv|5|Café Noir; 2001; Crime; 6.25 of 10340|PREAMBLE=1|
                    frame.txt|5|Café Noir; 2001; ; 6.25 of 10340|PREAMBLE=1, NOTE=3|ROWS_UNWRAPPED
                    french.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||DECIMAL_COMMA
                    genres-by-ampersand.csv|5|Second Winter; ; Crime + Drama + Science Fiction; 6.25 of 10340||
                    genres-of-netflix.csv|5|Second Winter; 2001; Action & Adventure + Sci-Fi & Fantasy + Crime TV Shows; 0.0 of 0||OWN_GENRES
                    german.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||DATES_DAY_FIRST DECIMAL_COMMA
                    header-in-parts.csv|5|Café Noir; 2001; ; 6.25 of 10340||
                    japanese.csv|5|映画12; 2001; Crime; 6.25 of 10340||
                    joined-tables.csv|5|Café Noir; ; Crime; 6.25 of 10340||
                    markdown.md|5|Café Noir; 2001; ; 6.25 of 10340|PREAMBLE=1, NOTE=1|ROWS_UNWRAPPED
                    no-header-no-ids.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||COLUMNS_GUESSED
                    note-between-tables.csv|6|Café Noir; 2001; ; 6.25 of 10340|NOTE=1, REPEATED_HEADER=1|
                    numbers-with-words.csv|5|Café Noir; 2001; ; 6.25 of 10340||RATINGS_CONVERTED
                    outfile.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||COLUMNS_GUESSED
                    ratings-as-shares.csv|5|Café Noir; 2001; ; 6.25 of 10340||RATINGS_CONVERTED
                    ratings-in-percent.csv|5|Café Noir; 2001; ; 6.25 of 10340||RATINGS_CONVERTED
                    ratings-to-100.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||RATINGS_CONVERTED
                    scale-in-the-name.csv|5|Café Noir; 2001; ; 6.25 of 10340||RATINGS_CONVERTED
                    seconds-since-1970.csv|5|Café Noir; 2001; ; 6.25 of 10340||DATES_AS_TIMESTAMPS
                    slips-in-names.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||COLUMNS_TOLD_BY_CELLS
                    spanish.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||
                    tabs-and-blanks.txt|5|Café Noir; 2001; ; 6.25 of 10340||
                    text-formulas.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||
                    totals-and-source.csv|5|Café Noir; 2001; ; 6.25 of 10340|EMPTY_ROW=1, NOTE=3|
                    units-and-signs.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||
                    unknown-names.csv|5|Café Noir; ; Crime; 0.0 of 10340||COLUMNS_TOLD_BY_CELLS
                    utf-32.csv|5|Café Noir; 2001; ; 6.25 of 10340||
                    votes-by-comma.csv|5|Café Noir; 2001; Crime; 6.25 of 10340||
                    words-for-nothing.csv|5|Unknown; ; ; 6.25 of 10340|MISSING_OVERVIEW=3, MISSING_VOTE_AVERAGE=1|
                    years-in-titles.csv|5|Café Noir (2001); 2001; Crime; 6.25 of 10340||YEARS_FROM_TITLES
                    """)
    void fileOpensAsAPersonWouldReadIt(String file, int movies, String second, String rejected, String noticed)
            throws Exception {
        LoadedCatalogue loaded = new CatalogueReader().read(file(file), JobMonitor.unwatched());

        assertThat(loaded.catalogue().size()).isEqualTo(movies);
        assertThat(told(loaded.catalogue().movie(1))).isEqualTo(second);
        assertThat(loaded.report().rejectedByReason()).hasToString("{" + (rejected == null ? "" : rejected) + "}");
        assertThat(loaded.reading().rowsRepaired()).isZero();
        assertThat(loaded.reading().notices().stream()
                        .map(notice -> notice.kind().name())
                        .filter(notice -> !notice.startsWith("NO_"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(noticed == null ? "" : noticed);
    }

    @Test
    void everyFileIsTried() throws Exception {
        try (var files = Files.list(file("german.csv").resolveSibling(""))) {
            assertThat(files).hasSize(40);
        }
    }

    private static String told(Movie movie) {
        String year = movie.releaseYear().stream().mapToObj(Integer::toString).collect(Collectors.joining());
        String genres = movie.genres().stream().map(Genre::name).collect(Collectors.joining(" + "));
        return String.join("; ", movie.title(), year, genres, movie.voteAverage() + " of " + movie.voteCount());
    }

    private static Path file(String name) throws Exception {
        return Path.of(Objects.requireNonNull(FoundFilesTest.class.getResource("found/" + name))
                .toURI());
    }
}
