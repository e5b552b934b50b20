package org.twinreel.catalogue.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** What holds of any table in any dialect, whole or damaged. */
class RandomTablesTest {
    private static final Set<String> KNOWN_NAMES = Set.of("id", "no", "title", "overview", "vote", "data");

    @Property
    void cleanTableComesBackCellForCell(@ForAll("tables") RandomTable table) throws ReadingException {
        DelimitedFile file = open(table.bytes());

        var rows = new ArrayList<List<String>>();
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                assertThat(reader.kind()).isEqualTo(RowKind.ROW);
                rows.add(reader.cells());
            }
        }

        assertThat(file.format().columns()).as("header of %s", file.format()).isEqualTo(table.header());
        assertThat(rows).as("rows of %s", file.format()).isEqualTo(table.rows());
    }

    @Property
    void everyCharacterOfADamagedTableIsAccountedFor(
            @ForAll("tables") RandomTable table, @ForAll("damages") List<Damage> damages) throws ReadingException {
        String text = table.text();
        for (Damage damage : damages) {
            text = damage.to(text, table.dialect());
        }

        DelimitedFile file;
        try {
            file = open(text.getBytes(UTF_8));
        } catch (ReadingException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
            assertThat(damages).anyMatch(damage -> damage.kind() == Damage.Kind.END_LOST);
            return;
        }

        assertThat(unaccounted(file, text)).isEqualTo(file.format().headerRows() > 0 ? 1 : 0);
    }

    @Property
    void bytesOfAnyKindAreReadOrRefusedInAType(@ForAll byte[] bytes) {
        try {
            DelimitedFile file = open(bytes);
            try (TableReader reader = file.rows(JobMonitor.unwatched())) {
                while (reader.next()) {
                    assertThat(reader.cells()).isNotEmpty();
                }
            }
        } catch (ReadingException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Provide
    Arbitrary<RandomTable> tables() {
        return RandomTables.any();
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Arbitraries.of(Damage.Kind.values())
                .flatMap(kind -> Arbitraries.doubles().between(0.0, 1.0).map(place -> new Damage(kind, place)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static DelimitedFile open(byte[] bytes) throws ReadingException {
        return DelimitedFile.open(
                new BytesInMemory(bytes),
                FormatChoice.NONE,
                cell -> KNOWN_NAMES.contains(cell.toLowerCase(Locale.ROOT)),
                JobMonitor.unwatched());
    }

    /** How many stretches of a text, other than blank ones, belong to no row; the header is one. */
    private static int unaccounted(DelimitedFile file, String text) throws ReadingException {
        byte[] bytes = text.getBytes(UTF_8);
        int stretches = 0;
        int position = 0;
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                int start = (int) reader.bytePosition();
                byte[] row = reader.rawText().getBytes(UTF_8);
                assertThat(Arrays.copyOfRange(bytes, start, start + row.length)).isEqualTo(row);
                stretches += isBlank(bytes, position, start) ? 0 : 1;
                position = start + row.length;
            }
        }
        return stretches + (isBlank(bytes, position, bytes.length) ? 0 : 1);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, UTF_8).isBlank();
    }
}
