package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardExportTest {
    private final DrivenCompare page = DrivenCompare.ready();

    @TempDir
    private Path folder;

    @Test
    void theListsLeaveAsOneMarkdownTable() {
        page.model().length().set(5);

        List<String> lines = page.model().export().markdown().lines().toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo("| # | Content | similarity | CF | similarity | Hybrid | similarity |");
        assertThat(lines.get(2)).startsWith("| 1 | The Matrix (1999) | 0.9998 | Heat (1995) | 0.9998 |");
    }

    @Test
    void theListsAreSavedWithFormulasMadeHarmless() throws Exception {
        Path file = folder.resolve("lists.csv");

        page.model().export().saveCsv(file);

        assertThat(Files.readAllLines(file)).hasSize(1 + 3 * 10).anySatisfy(line -> assertThat(line)
                .contains(",\"'=1+1 | sums, \"\"odd\"\" ones\",2003,fr,"));
        assertThat(page.model().error().get()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBeOne() {
        Path nowhere = folder.resolve("no such folder").resolve("lists.csv");

        page.model().export().saveCsv(nowhere);

        assertThat(page.model().error().get()).contains("could not be written").contains("no such folder");
        assertThat(page.board().query().title()).isEqualTo("Inception");
    }
}
