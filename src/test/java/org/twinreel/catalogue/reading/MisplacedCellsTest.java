package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.LoadedCatalogue;

class MisplacedCellsTest {
    private static final String HEADER = "id,title,overview,release_date,vote_average,vote_count,popularity\n";

    @TempDir
    private Path folder;

    @Test
    void rowWhoseIdAndNumbersAreTextsAndDatesIsNoMovie() throws Exception {
        LoadedCatalogue loaded = read(rows(9) + "1997-08-20,False,A town.,Released,6.0,tt0113002,/a.jpg\n");

        assertThat(loaded.catalogue().size()).isEqualTo(9);
        assertThat(loaded.report().rejectedByReason()).hasToString("{CELLS_MISPLACED=1}");
        assertThat(loaded.report().unreadableNumbers()).isZero();
    }

    @Test
    void rowWithTwoCellsThatCannotBeReadIsKept() throws Exception {
        LoadedCatalogue loaded = read(rows(9) + "10,Salt Road,A town.,soon,6.0,many,1.5\n");

        assertThat(loaded.catalogue().size()).isEqualTo(10);
        assertThat(loaded.report().unreadableNumbers()).isEqualTo(1);
    }

    @Test
    void fileThatWritesItsNumbersInItsOwnWayKeepsItsRows() throws Exception {
        LoadedCatalogue loaded =
                read(rows(9).replace(",1200,1.5", ",a lot,very").replace("1994-09-23", "long ago"));

        assertThat(loaded.catalogue().size()).isEqualTo(9);
        assertThat(loaded.report().unreadableNumbers()).isEqualTo(18);
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row ->
                        row + ",Night Train " + row + ",A clerk boards the wrong train.,1994-09-23,7.5,1200,1.5\n")
                .collect(Collectors.joining());
    }

    private LoadedCatalogue read(String rows) throws Exception {
        return new CatalogueReader().read(new CsvFile(folder).write(HEADER + rows), JobMonitor.unwatched());
    }
}
