package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinreel.Shared;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.recommend.Vectors;

/** On the tutorial's own movies: a cf embedding that kept its random start ranks as chance does. */
class ChanceReferenceTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void untrainedEmbeddingsAndRandomListsReachTheReferencesUntrainedCf() throws IOException {
        var catalogue = movies();
        boolean[] trained = trainedRows();
        var randomStart =
                new ItemEmbeddings(Vectors.random(trained.length, 64, 1), Vectors.random(trained.length, 64, 2));

        var figures = new CatalogueEvaluation(catalogue, Films.model(randomStart, trained))
                .evaluate(10, JobMonitor.unwatched());

        double[] band = untrainedCfBand();
        assertThat(figures.queries().trained()).isEqualTo(7998);
        assertThat(figures.queries().untrained()).isEqualTo(2000);
        for (ListSource source : List.of(ListSource.RANDOM, ListSource.CF, ListSource.HYBRID)) {
            assertThat(figures.mean(QueryGroup.UNTRAINED, source, ListMetric.GENRE_OVERLAP)
                            .mean())
                    .as(source.key())
                    .isBetween(band[0] - 0.01, band[1] + 0.01);
        }
    }

    private static Catalogue movies() throws IOException {
        var films = new Films();
        var file = Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.stream()
                    .filter(row -> !row.getField("overview").isEmpty())
                    .forEach(row -> films.add(
                            Long.parseLong(row.getField("vote_count")),
                            NUMBER.matcher(row.getField("genre_ids"))
                                    .results()
                                    .map(MatchResult::group)
                                    .mapToInt(Integer::parseInt)
                                    .toArray()));
        }
        return films.catalogue();
    }

    private static boolean[] trainedRows() throws IOException {
        var file = Shared.file("reference/rows.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Boolean> trained = rows.stream()
                    .map(row -> Boolean.parseBoolean(row.getField("trained")))
                    .toList();
            var mask = new boolean[trained.size()];
            for (int row = 0; row < mask.length; row++) {
                mask[row] = trained.get(row);
            }
            return mask;
        }
    }

    /** Lowest and highest of the five seeds. */
    private static double[] untrainedCfBand() throws IOException {
        var file = Shared.file("reference/genre-overlap-catalogue.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getField("mode").equals("cf")
                            && row.getField("query_group").equals("untrained"))
                    .flatMap(row -> Stream.of(row.getField("min"), row.getField("max")))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
    }
}
