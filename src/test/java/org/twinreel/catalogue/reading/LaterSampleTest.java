package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.ReadingNotice;

/** What a file's beginning does not show yet. */
class LaterSampleTest {
    @TempDir
    private Path folder;

    @Test
    void backslashBeforeQuotesIsSeenWhereItFirstOccursLate() throws CatalogueException {
        String plain = "A,\"Nothing special, really.\",5\n".repeat(5_000);
        String escaped = "B,\"He said \\\"no\\\" to it.\",6\n".repeat(3_000);

        LoadedCatalogue loaded = new CsvFile(folder).read("title,overview,vote_average\n" + plain + escaped);

        assertThat(loaded.catalogue().movie(7_999).overview()).isEqualTo("He said \"no\" to it.");
        assertThat(loaded.reading().rowsRepaired()).isZero();
    }

    @Test
    void orderOfDayAndMonthIsToldByTheLastRow() throws CatalogueException {
        String open = "A,a,5,03/04/1994\n".repeat(20_000);

        LoadedCatalogue loaded =
                new CsvFile(folder).read("title,overview,vote_average,release_date\n" + open + "B,b,6,23/04/1994");

        assertThat(loaded.reading().notices())
                .extracting(ReadingNotice::kind)
                .contains(ReadingNotice.Kind.DATES_DAY_FIRST)
                .doesNotContain(ReadingNotice.Kind.DATES_AMBIGUOUS);
    }
}
