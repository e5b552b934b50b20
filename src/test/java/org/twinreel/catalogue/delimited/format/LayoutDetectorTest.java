package org.twinreel.catalogue.delimited.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;

/** Files whose lines only look as if something stood around their cells stay whole; bytes of the others are right. */
class LayoutDetectorTest {
    private static final Set<String> NAMES = Set.of("id", "title", "overview", "vote");

    @Test
    void emptyFirstColumnOfATabbedFileIsNoIndent() throws ReadingException {
        assertThat(read("\tid\ttitle\tvote\n\t1\tOrbit\t7.5\n\t2\tCafé, now\t6.5\n"))
                .containsExactly(List.of("", "1", "Orbit", "7.5"), List.of("", "2", "Café, now", "6.5"));
    }

    @Test
    void idsThatCountFromOneAreNoLineNumbers() throws ReadingException {
        assertThat(
                        read(
                                "1\tOrbit, again\tA ship, adrift.\n2\tNoir, now\tShe said, never.\n3\tBoats\tChildren, letters.\n"))
                .element(0)
                .isEqualTo(List.of("1", "Orbit, again", "A ship, adrift."));
    }

    @Test
    void oneColumnOfQuotedProseIsNotTornApart() throws ReadingException {
        assertThat(read("\"overview\"\n\"A ship, adrift.\"\n\"Two, or three, brothers.\"\n\"Children, letters.\"\n"))
                .containsExactly(
                        List.of("A ship, adrift."), List.of("Two, or three, brothers."), List.of("Children, letters."));
    }

    @Test
    void curlyQuotesInSomeCellsAreText() throws ReadingException {
        assertThat(read("id,title,vote\n1,“Orbit”,7.5\n2,“Noir”,6.5\n3,Boats,5.5\n"))
                .element(0)
                .isEqualTo(List.of("1", "“Orbit”", "7.5"));
    }

    @Test
    void backslashesOfPathsStayWhatTheyAre() throws ReadingException {
        assertThat(read("id\ttitle\toverview\n1\tOrbit\tC:\\new\\title\n2\tNoir\tD:\\new\\noir\n"))
                .element(0)
                .isEqualTo(List.of("1", "Orbit", "C:\\new\\title"));
    }

    @Test
    void bytesOfRowsCountWhatIsLeftOut() throws ReadingException {
        assertThat(starts("> id,title,vote\n> 1,Café,7.5\n> 2,Noir,6.5\n> 3,Boats,5.5\n", UTF_8))
                .containsExactly(16L, 30L, 43L);
        assertThat(starts("“id”,“title”,“vote”\r\n“1”,“Café”,“7.5”\r\n“2”,“Noir”,“6.5”\r\n", UTF_8))
                .containsExactly(33L, 64L);
        assertThat(starts(
                        "\"id,title,vote\"\n\"1,\"\"Café, now\"\",7.5\"\n\"2,Noir,6.5\"\n", StandardCharsets.UTF_16LE))
                .containsExactly(32L, 76L);
    }

    private static List<List<String>> read(String text) throws ReadingException {
        var rows = new ArrayList<List<String>>();
        try (TableReader reader = open(text, UTF_8).rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                rows.add(List.copyOf(reader.cells()));
            }
        }
        return rows;
    }

    private static List<Long> starts(String text, Charset charset) throws ReadingException {
        var starts = new ArrayList<Long>();
        try (TableReader reader = open(text, charset).rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                starts.add(reader.bytePosition());
            }
        }
        return starts;
    }

    private static DelimitedFile open(String text, Charset charset) throws ReadingException {
        var source = new BytesInMemory(text.getBytes(charset));
        return DelimitedFile.open(source, FormatChoice.NONE, NAMES::contains, JobMonitor.unwatched());
    }
}
