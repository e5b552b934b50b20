package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Field;

class HeaderTest {

    @Test
    void fieldsAreFoundWhateverTheirCaseAndSpaceAround() {
        Header header = Header.of(List.of("", "TITLE", " Overview ", "vote_average"));

        assertThat(header.positions())
                .containsEntry(Field.TITLE, 1)
                .containsEntry(Field.OVERVIEW, 2)
                .containsEntry(Field.VOTE_AVERAGE, 3)
                .hasSize(3);
        assertThat(header.missing()).isEmpty();
    }

    @Test
    void exactNameGoesBeforeAnotherCase() {
        Header header = Header.of(List.of("Title", "title", "title"));

        assertThat(header.positions()).containsEntry(Field.TITLE, 1);
    }

    @Test
    void namesAreMadeDistinct() {
        Header header = Header.of(List.of("a", "A", "a", "a.1", "", ""));

        assertThat(header.names()).containsExactly("a", "A.1", "a.2", "a.1.1", "Unnamed: 4", "Unnamed: 5");
    }

    @Test
    void tenThousandColumnsOfOneNameTakeNoTime() {
        List<String> cells = Collections.nCopies(10_000, "title");

        Header header = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Header.of(cells));

        assertThat(header.names()).doesNotHaveDuplicates();
    }
}
