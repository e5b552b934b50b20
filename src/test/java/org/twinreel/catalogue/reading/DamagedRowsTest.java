package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;

/** The five movies of the defects once more, with rows and quotes damaged: how many come back, and how it is told. */
class DamagedRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            textBlock =
                    """
                    backslash-before-delimiter.csv|5 of 5||
                    conflict.csv|5 of 5|COMMENT=3|
                    curly-quotes.csv|5 of 5||QUOTE_WITHIN_QUOTES=1
                    database-dump.tsv|5 of 5||
                    fence.csv|5 of 5|PREAMBLE=1, COMMENT=1|
                    fixed-width-drawn.txt|4 of 5|NOTE=1|
                    fixed-width.txt|4 of 5||
                    glued-other-order.csv|5 of 5|REPEATED_HEADER=1|
                    framed.txt|4 of 5|NOTE=1|
                    indented.csv|5 of 5||
                    inner-quote-before-comma.csv|4 of 5||QUOTE_WITHIN_QUOTES=1
                    line-numbers.csv|5 of 5||
                    lines-like-rows-in-a-cell.csv|4 of 5||
                    mail.csv|5 of 5||
                    some-rows-quoted.csv|5 of 5||ROW_READ_FROM_INSIDE=2
                    torn-metadata.csv|5 of 5|MISSING_TITLE=3|CELLS_ADDED=3
                    two-escapes.csv|4 of 5||QUOTE_WITHIN_QUOTES=1
                    unclosed-across-lines.csv|5 of 5||QUOTE_TAKEN_LITERALLY=1
                    unclosed-all-quoted.csv|5 of 5||QUOTE_TAKEN_LITERALLY=1
                    unclosed-amid-all-quoted.csv|5 of 5||QUOTE_TAKEN_LITERALLY=1
                    unclosed-before-quoted.csv|4 of 5||CELLS_JOINED=1
                    whole-rows-quoted-and-tail.csv|5 of 5||
                    whole-rows-quoted.csv|5 of 5||
                    """)
    void moviesWithoutDamageComeBackAndTheMendedRowIsTold(String file, String same, String rejected, String repaired)
            throws Exception {
        LoadedCatalogue loaded = read("damaged/" + file);

        List<Movie> movies = loaded.catalogue().movies();
        List<Movie> plain = read("defects/plain.csv").catalogue().movies();
        assertThat(movies.stream().filter(plain::contains).count() + " of " + movies.size())
                .isEqualTo(same);
        assertThat(loaded.reading().repairs()).hasToString(braced(repaired));
        assertThat(loaded.report().rejectedByReason()).hasToString(braced(rejected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    inner-quote-before-comma.csv|2|Two "brothers", twins, quarrel about a "field", they say.
                    two-escapes.csv|2|Two "brothers", twins, quarrel about a "field".
                    unclosed-before-quoted.csv|2|Two brothers, twins, quarrel about a field.
                    """)
    void mendedTextIsWhole(String file, int row, String overview) throws Exception {
        Movie mended = read("damaged/" + file).catalogue().movie(row);

        assertThat(mended.overview()).isEqualTo(overview);
        assertThat(mended.releaseYear()).hasValue(1987);
    }

    @Test
    void everyFileIsTried() throws Exception {
        try (var files = Files.list(file("damaged/two-escapes.csv").resolveSibling(""))) {
            assertThat(files).hasSize(23);
        }
    }

    private static String braced(String entries) {
        return "{" + (entries == null ? "" : entries) + "}";
    }

    private static LoadedCatalogue read(String name) throws CatalogueException, URISyntaxException {
        return new CatalogueReader().read(file(name), JobMonitor.unwatched());
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(DamagedRowsTest.class.getResource(name)).toURI());
    }
}
