package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;

/** One small file a defect, all of the same five movies: what comes out of each. */
class DefectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            textBlock =
                    """
                    all-quoted.csv|5 of 5|||
                    apostrophes-as-quotes.csv|5 of 5|||
                    backslash-escapes.csv|5 of 5|||
                    bars.csv|5 of 5|||
                    blank-lines.csv|5 of 5|||
                    blanks-after-commas.csv|5 of 5|||
                    carriage-returns.csv|5 of 5|||
                    comma-unquoted.csv|4 of 5||CELLS_JOINED=1|
                    comments.csv|5 of 5|PREAMBLE=1, COMMENT=1||
                    counter-without-name.csv|4 of 5|||
                    cut-short.csv|4 of 4|MISSING_VOTE_AVERAGE=1|CELLS_ADDED=1|
                    dates-ambiguous.csv|5 of 5|||DATES_AMBIGUOUS
                    dates-day-first.csv|5 of 5|||DATES_DAY_FIRST
                    dates-in-words.csv|5 of 5|||
                    dates-month-first.csv|5 of 5|||DATES_MONTH_FIRST
                    dates-with-time.csv|5 of 5|||
                    decimal-commas.csv|5 of 5|||DECIMAL_COMMA
                    delimiter-doubled.csv|5 of 5||EMPTY_CELL_DROPPED=1|
                    double-bars.csv|5 of 5|||
                    double-colons.dat|5 of 5|||
                    double-tildes.csv|5 of 5|||
                    formulas.csv|3 of 5|||
                    gb18030.csv|0 of 5|||
                    genres-as-json.csv|5 of 5|||
                    genres-as-names-in-json.csv|5 of 5|||
                    genres-as-python.csv|5 of 5|||
                    genres-by-bar.csv|5 of 5|||
                    genres-by-comma.csv|5 of 5|||
                    genres-of-their-own.csv|0 of 5|||OWN_GENRES
                    gzip.csv.gz|5 of 5|||
                    header-repeated.csv|5 of 5|REPEATED_HEADER=1||
                    latin-1.csv|5 of 5|||
                    mixed-line-ends.csv|4 of 5|||
                    no-genres-and-language.csv|0 of 5|||NO_GENRES NO_LANGUAGES
                    no-header.csv|5 of 6|||COLUMNS_GUESSED
                    no-ids.csv|0 of 5|||NO_IDS
                    no-votes.csv|0 of 5|||NO_POPULARITY NO_VOTES
                    other-delimiter-in-a-row.csv|5 of 5||OTHER_DELIMITER=1|
                    other-names.csv|5 of 5|||
                    plain.csv|5 of 5|||
                    preamble-with-delimiters.csv|5 of 5|PREAMBLE=2||
                    preamble.csv|5 of 5|PREAMBLE=2||
                    quote-doubled-at-cell-start.csv|4 of 5||QUOTE_WITHIN_QUOTES=1|
                    quote-never-closed.csv|5 of 5||QUOTE_TAKEN_LITERALLY=1|
                    quote-opened-at-the-end.csv|4 of 5||QUOTE_TAKEN_LITERALLY=1|
                    quotes-in-plain-cells.csv|4 of 5|||
                    quotes-not-escaped.csv|5 of 5||QUOTE_WITHIN_QUOTES=1|
                    row-too-long.csv|5 of 5||CELLS_DROPPED=1|
                    row-too-short.csv|4 of 5||CELLS_ADDED=1|
                    second-table.csv|5 of 5|OTHER_TABLE=3||
                    second-table-as-wide.csv|5 of 5|OTHER_TABLE=3||
                    semicolons.csv|5 of 5|||
                    shift-jis.csv|0 of 5|||
                    table-before.csv|5 of 5|OTHER_TABLE=3||
                    tabs.tsv|5 of 5|||
                    thousands-separators.csv|5 of 5|||
                    torn-by-line-break.csv|4 of 5||LINES_JOINED=1|
                    trailing-empty-columns.csv|4 of 5|||
                    twice-encoded.csv|5 of 5|||TWICE_ENCODED_UNDONE
                    twice-encoded-in-part.csv|4 of 6|||TWICE_ENCODED
                    two-header-rows.csv|5 of 5|||
                    units-below-header.csv|5 of 5|||
                    utf16-be-bom.csv|5 of 5|||
                    utf16-le-bom.csv|5 of 5|||
                    utf16-le.csv|5 of 5|||
                    utf8-bom.csv|5 of 5|||
                    windows-1252.csv|4 of 5|||
                    windows-bytes.csv|5 of 6|||WINDOWS_BYTES
                    windows-lines.csv|5 of 5|||
                    wrong-bytes.csv|5 of 6|||WRONG_BYTES
                    years-of-two-digits.csv|5 of 5|||DATES_DAY_FIRST YEARS_OF_TWO_DIGITS
                    years-only.csv|5 of 5|||
                    zip.zip|5 of 5|||
                    """)
    void fileIsReadAsItWasMeant(String file, String same, String rejected, String repaired, String noticed)
            throws Exception {
        LoadedCatalogue loaded = read(file);

        List<Movie> movies = loaded.catalogue().movies();
        List<Movie> plain = read("plain.csv").catalogue().movies();
        assertThat(movies.stream().filter(plain::contains).count() + " of " + movies.size())
                .isEqualTo(same);
        assertThat(loaded.report().rejectedByReason()).hasToString(braced(rejected));
        assertThat(loaded.reading().repairs()).hasToString(braced(repaired));
        assertThat(loaded.reading().notices().stream()
                        .map(notice -> notice.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(noticed == null ? "" : noticed);
    }

    @Test
    void everyFileIsTried() throws Exception {
        try (var files = Files.list(file("plain.csv").resolveSibling(""))) {
            assertThat(files).hasSize(73);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    torn-by-line-break.csv|2|Two brothers\\nquarrel about a field.
                    comma-unquoted.csv|2|Two brothers, twins, quarrel about a field.
                    quotes-in-plain-cells.csv|2|Two "brothers" quarrel about a field.
                    windows-1252.csv|0|A clerk boards the wrong train, and finds a town that is on “no map”.
                    shift-jis.csv|0|事務員が間違った列車に乗り、地図にない町に着く。
                    gb18030.csv|0|一名职员坐错了火车，来到地图上没有的小镇。
                    """)
    void mendedOrDecodedTextIsWhole(String file, int row, String overview) throws Exception {
        assertThat(read(file).catalogue().movie(row).overview()).isEqualTo(overview.replace("\\n", "\n"));
    }

    private static String braced(String entries) {
        return "{" + (entries == null ? "" : entries) + "}";
    }

    private static LoadedCatalogue read(String name) throws CatalogueException, URISyntaxException {
        return new CatalogueReader().read(file(name), JobMonitor.unwatched());
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(DefectsTest.class.getResource("defects/" + name))
                .toURI());
    }
}
