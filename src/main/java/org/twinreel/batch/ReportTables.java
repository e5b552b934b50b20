package org.twinreel.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.SpreadsheetSafe;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;

/** The report's CSV files; text cells are written as {@link SpreadsheetSafe} says, a missing figure is an empty cell. */
final class ReportTables {
    private final BatchResult result;

    ReportTables(BatchResult result) {
        this.result = result;
    }

    void writeHistory(Path file) throws IOException {
        try (CsvWriter csv = unixLines().build(file)) {
            csv.writeRecord(
                    "epoch",
                    "learning_rate",
                    "train_mse",
                    "validation_mse",
                    "alignment",
                    "validation_alignment",
                    "gradient_norm",
                    "seconds",
                    "rows_per_second");
            for (EpochMetrics epoch : result.model().history().epochs()) {
                csv.writeRecord(
                        Integer.toString(epoch.epoch()),
                        number(epoch.learningRate()),
                        number(epoch.trainMse()),
                        number(epoch.validationMse()),
                        number(epoch.alignment()),
                        number(epoch.validationAlignment()),
                        number(epoch.gradientNorm()),
                        number(epoch.seconds()),
                        number(epoch.rowsPerSecond()));
            }
        }
    }

    void writeRecommendations(Path file) throws IOException {
        try (CsvWriter csv = unixLines().build(file)) {
            csv.writeRecord(
                    "query_title",
                    "query_row",
                    "query_tmdb_id",
                    "query_trained",
                    "mode",
                    "rank",
                    "row",
                    "tmdb_id",
                    "title",
                    "year",
                    "language",
                    "vote",
                    "similarity",
                    "content_similarity",
                    "cf_similarity",
                    "trained",
                    "shares_genre");
            for (Answer answer : result.answers()) {
                if (answer instanceof Answer.Found found) {
                    write(csv, found);
                }
            }
        }
    }

    private void write(CsvWriter csv, Answer.Found answer) {
        for (Map.Entry<Mode, Answer.RankedList> list : answer.lists().entrySet()) {
            for (Recommendation item : list.getValue().items()) {
                csv.writeRecord(cells(answer, list.getKey(), item));
            }
        }
    }

    private List<String> cells(Answer.Found answer, Mode mode, Recommendation item) {
        Catalogue catalogue = result.loaded().catalogue();
        Movie query = answer.movie();
        Movie movie = catalogue.movie(item.row());
        return List.of(
                SpreadsheetSafe.cell(query.title()),
                Integer.toString(query.index()),
                Long.toString(query.tmdbId()),
                Boolean.toString(answer.trained()),
                mode.key(),
                Integer.toString(item.rank()),
                Integer.toString(item.row()),
                Long.toString(movie.tmdbId()),
                SpreadsheetSafe.cell(movie.title()),
                movie.releaseYear().isPresent()
                        ? Integer.toString(movie.releaseYear().getAsInt())
                        : "",
                SpreadsheetSafe.cell(movie.language()),
                number(movie.voteAverage()),
                number(item.similarity()),
                number(item.contentSimilarity()),
                number(item.cfSimilarity()),
                Boolean.toString(result.model().split().trained(item.row())),
                Boolean.toString(query.sharesGenreWith(movie)));
    }

    void writeRejectedRows(Path file) throws IOException {
        try (CsvWriter csv = unixLines().build(file)) {
            csv.writeRecord("line", "reason", "raw_text");
            for (RejectedRow row : result.loaded().report().rejected()) {
                csv.writeRecord(
                        Long.toString(row.line()),
                        row.reason().name().toLowerCase(Locale.ROOT),
                        SpreadsheetSafe.cell(row.rawText()));
            }
        }
    }

    private static CsvWriter.CsvWriterBuilder unixLines() {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
