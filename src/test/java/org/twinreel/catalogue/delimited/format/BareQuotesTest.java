package org.twinreel.catalogue.delimited.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;

/** Quotes that enclose nothing are text; quotes of programs that enclose cells never are. */
class BareQuotesTest {
    private static final Set<String> NAMES = Set.of("id", "title", "overview", "vote");

    @Test
    void titleInQuotesKeepsThemWhereNothingIsEnclosed() throws ReadingException {
        assertThat(titles("id\ttitle\tvote\n1\t\"Sr.\"\t7.5\n2\t\"Crocodile\" Dundee\t6.5\n3\tThe \"Alamo\"\t5.5\n"
                        + "4\tBoats, again\t4.5\n"))
                .containsExactly("\"Sr.\"", "\"Crocodile\" Dundee", "The \"Alamo\"", "Boats, again");
    }

    @Test
    void backslashBeforeADelimiterStaysAnEscape() throws ReadingException {
        assertThat(titles("id,title,vote\n1,\"Sr.\",7.5\n2,The \"Alamo\"\\, again,6.5\n3,Boats\\, again,5.5\n"))
                .containsExactly("\"Sr.\"", "The \"Alamo\", again", "Boats, again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing says that quotes stand amid text
                "id\ttitle\tvote\n1\t\"Sr.\"\t7.5\n2\tNoir\t6.5\n3\tBoats\t5.5\n",
                // all texts are enclosed
                "id,title,vote\n1,\"Sr.\",7.5\n2,\"The \"Alamo\" now\",6.5\n3,\"Boats\",5.5\n",
                // a spreadsheet encloses what holds a comma
                "id\ttitle\tvote\n1\t\"Sr., Jr.\"\t7.5\n2\tThe \"Alamo\"\t6.5\n3\tBoats\t5.5\n",
                // a quote is doubled
                "id;title;vote\n1;\"The \"\"Alamo\"\"\";7.5\n2;The \"Alamo\"\t;6.5\n3;Boats;5.5\n",
                // a delimiter is enclosed
                "id;title;vote\n1;\"Sr.; Jr.\";7.5\n2;The \"Alamo\";6.5\n3;Boats;5.5\n",
                // a quote is lost
                "id\ttitle\tvote\n1\t\"Sr.\"\t7.5\n2\t\"The Alamo\t6.5\n3\tThe \"Alamo\"\t5.5\n"
            })
    void quotesThatEncloseAreNoText(String text) throws ReadingException {
        assertThat(titles(text).get(0)).doesNotStartWith("\"S").doesNotEndWith("r.\"");
    }

    @Test
    void backslashBeforeALineEndGoesOnWithTheCell() throws ReadingException {
        assertThat(titles("id\ttitle\tvote\n1\tA ship\\\ndrifts\t7.5\n2\tNoir\\tor\t\\N\n3\tBoats\t5.5\n"))
                .containsExactly("A ship\ndrifts", "Noir\tor", "Boats");
    }

    @Test
    void backslashThatEndsARowEndsNothingElse() throws ReadingException {
        assertThat(titles("id\ttitle\n1\tA ship\\\n2\tNoir\n3\tBoats\\\n"))
                .containsExactly("A ship\\", "Noir", "Boats\\");
    }

    @Test
    void twoTabsBetweenAllCellsAreOneDelimiter() throws ReadingException {
        assertThat(titles("id\t\ttitle\t\tvote\n1\t\tOrbit\t\t7.5\n2\t\tNoir\t\t6.5\n3\t\tBoats\t\t5.5\n"))
                .containsExactly("Orbit", "Noir", "Boats");
        assertThat(titles("id\ttitle\tnote\tvote\n1\tOrbit\t\t7.5\n2\tNoir\t\t6.5\n3\tBoats\t\t5.5\n"))
                .containsExactly("Orbit", "Noir", "Boats");
    }

    private static List<String> titles(String text) throws ReadingException {
        var titles = new ArrayList<String>();
        var source = new BytesInMemory(text.getBytes(UTF_8));
        DelimitedFile file = DelimitedFile.open(source, FormatChoice.NONE, NAMES::contains, JobMonitor.unwatched());
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                titles.add(reader.cell(1));
            }
        }
        return titles;
    }
}
