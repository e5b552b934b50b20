package org.twinreel.catalogue.delimited.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;

/** Text that holds delimiters and was never enclosed, and text that holds very many. */
class SurplusCellsTest {
    private static final Set<String> NAMES = Set.of("id", "title", "overview", "vote", "year");
    private static final String HEADER = "id,title,overview,year,vote\n";

    @Test
    void blankAfterADelimiterTellsTitleFromOverview() throws ReadingException {
        assertThat(read(HEADER + "1,Orbit,A ship drifts through the night.,1979,7.5\n"
                        + "2,Noir, Again,A clerk, who boards a train, sees 10,000 lights.,1987,6.5\n"
                        + "3,Boats,Children send letters, year after year.,2010,5.5\n"
                        + "4,Field, Wood, Sea,Two brothers quarrel.,1999,4.5\n"
                        + "5,Winter,She sings until the morning.,2001,7.5\n6,Summer,Nobody answers the letters.,2002,6.5\n"
                        + "7,Spring,They go to the sea.,2003,7.5\n8,Autumn,He stays.,2004,6.5\n"))
                .contains(
                        List.of("2", "Noir, Again", "A clerk, who boards a train, sees 10,000 lights.", "1987", "6.5"),
                        List.of("3", "Boats", "Children send letters, year after year.", "2010", "5.5"),
                        List.of("4", "Field, Wood, Sea", "Two brothers quarrel.", "1999", "4.5"));
    }

    @Test
    void cellOfMoreDelimitersThanAnyTableHasColumnsIsOneWhereItIsQuoted() throws ReadingException {
        String prose = "so,".repeat(40_000);

        List<List<String>> rows = read(HEADER + "1,Orbit,A ship drifts.,1979,7.5\n2,Noir,\"" + prose
                + "\",1987,6.5\n3,Boats,\"Letters, letters.\",2010,5.5\n");

        assertThat(rows)
                .containsExactly(
                        List.of("1", "Orbit", "A ship drifts.", "1979", "7.5"),
                        List.of("2", "Noir", prose, "1987", "6.5"),
                        List.of("3", "Boats", "Letters, letters.", "2010", "5.5"));
    }

    private static List<List<String>> read(String text) throws ReadingException {
        var rows = new ArrayList<List<String>>();
        var source = new BytesInMemory(text.getBytes(UTF_8));
        DelimitedFile file = DelimitedFile.open(source, FormatChoice.NONE, NAMES::contains, JobMonitor.unwatched());
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                rows.add(List.copyOf(reader.cells()));
            }
        }
        return rows;
    }
}
