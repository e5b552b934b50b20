package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.Shared;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;

/**
 * The tutorial's own figures. As the random start of the SVD is NumPy's, too, even what hangs on chance is compared
 * digit by digit.
 */
class FeatureReferenceTest {
    private static FeatureSet features;

    @BeforeAll
    static void extract() throws IOException {
        features = new FeatureExtractor(FeatureConfig.tutorial()).extract(TmdbCatalogue.read(), JobMonitor.unwatched());
    }

    @Test
    void theBlocksHaveTheTutorialsShapes() {
        assertThat(features.rows()).isEqualTo(9_998);
        assertThat(features.text().matrix().columns()).isEqualTo(100);
        assertThat(features.genres().matrix().columns()).isEqualTo(18);
        assertThat(features.numeric().matrix().columns()).isEqualTo(4);
        assertThat(features.content().columns()).isEqualTo(122);
        assertThat(features.text().tfIdf().nonZeros()).isEqualTo(189_660);
    }

    @Test
    void termsAndTheirIdfAreThoseOfScikitLearn() throws IOException {
        List<NamedCsvRecord> expected = reference("idf.csv");
        Vocabulary vocabulary = features.text().vocabulary();

        assertThat(vocabulary.terms())
                .isEqualTo(expected.stream().map(row -> row.getField("term")).toList());
        assertThat(vocabulary.idf()).containsExactly(column(expected, "idf"), within(1e-6));
    }

    @Test
    void singularValuesAreThoseOfScikitLearn() throws IOException {
        double[] expected = column(reference("singular-values.csv"), "singular_value");

        assertThat(features.text().singularValues()).hasSameSizeAs(expected);
        for (int component = 0; component < expected.length; component++) {
            assertThat(features.text().singularValues()[component])
                    .isCloseTo(expected[component], Percentage.withPercentage(0.001));
        }
    }

    @Test
    void textFeaturesAreThoseOfScikitLearnUpToSigns() throws IOException {
        List<NamedCsvRecord> expected = reference("text-features-first-200-rows.csv");
        FloatMatrix text = features.text().matrix();

        assertThat(expected).hasSize(200);
        for (int component = 0; component < 100; component++) {
            double[] wanted = column(expected, "c" + (component + 1));
            double[] actual = new double[wanted.length];
            double product = 0.0;
            for (int row = 0; row < wanted.length; row++) {
                actual[row] = text.get(row, component);
                product += actual[row] * wanted[row];
            }
            double sign = Math.signum(product);
            assertThat(Arrays.stream(actual).map(value -> sign * value).toArray())
                    .as("component %d", component + 1)
                    .containsExactly(wanted, within(1e-5));
        }
    }

    @Test
    void explainedVarianceIsThatOfScikitLearn() {
        assertThat(features.text().totalExplainedVariance()).isCloseTo(0.135003117, within(1e-6));
    }

    @Test
    void genreColumnsOfEveryRowAreTheFilesGenres() throws IOException {
        List<Integer> columns =
                features.genres().genres().stream().map(Genre::id).toList();
        FloatMatrix genres = features.genres().matrix();

        assertThat(columns).isSorted();
        for (Movie movie : TmdbCatalogue.read().movies()) {
            var marked = IntStream.range(0, columns.size())
                    .filter(column -> genres.get(movie.index(), column) == 1f)
                    .mapToObj(columns::get)
                    .toList();
            var listed = movie.genres().stream().map(Genre::id).sorted().toList();
            assertThat(marked).as(movie.title()).isEqualTo(listed);
        }
    }

    @Test
    void targetAndNumbersOfEveryRowAreTheTutorials() throws IOException {
        List<NamedCsvRecord> expected = reference("rows.csv");
        FloatMatrix numeric = features.numeric().matrix();

        assertThat(expected).hasSize(features.rows());
        assertThat(features.target().minimum()).isCloseTo(31.030460412, within(1e-8));
        assertThat(features.target().maximum()).isCloseTo(89.771686569, within(1e-8));
        for (int row = 0; row < features.rows(); row++) {
            NamedCsvRecord wanted = expected.get(row);
            assertThat(new double[] {
                        features.target().values()[row],
                        numeric.get(row, 0),
                        numeric.get(row, 1),
                        numeric.get(row, 2),
                        numeric.get(row, 3)
                    })
                    .as("row %d", row)
                    .containsExactly(
                            new double[] {
                                number(wanted, "target"),
                                number(wanted, "vote_average_scaled"),
                                number(wanted, "vote_count_scaled"),
                                number(wanted, "popularity_scaled"),
                                number(wanted, "release_year_scaled")
                            },
                            within(1e-6));
        }
    }

    private static List<NamedCsvRecord> reference(String file) throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(Shared.file("reference/" + file))) {
            return records.stream().toList();
        }
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().mapToDouble(row -> number(row, name)).toArray();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
