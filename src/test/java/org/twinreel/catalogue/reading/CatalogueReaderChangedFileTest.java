package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;

class CatalogueReaderChangedFileTest {
    private static final String MOVIES = "title,overview,vote_average\n" + "A,a,1\n".repeat(10_000);

    @TempDir
    private Path folder;

    private CsvFile csv;

    @BeforeEach
    void prepareFile() {
        csv = new CsvFile(folder);
    }

    @Test
    void fileThatGrowsWhileItIsReadIsRefused() {
        Path file = csv.write(MOVIES);

        CatalogueException failure = failure(file, () -> Files.writeString(file, "B,b,2\n", StandardOpenOption.APPEND));

        assertThat(failure.reason()).isEqualTo(Reason.CHANGED);
        assertThat(failure.details()).containsExactly("the file changed while it was read");
    }

    @Test
    void fileThatIsReplacedWhileItIsReadIsRefused() {
        Path file = csv.write(MOVIES);

        CatalogueException failure = failure(file, () -> Files.writeString(file, MOVIES.replace('A', 'B')));

        assertThat(failure.reason()).isEqualTo(Reason.CHANGED);
    }

    @Test
    void fileThatIsCutShortWithinQuotesIsNotCalledMalformed() {
        Path file = csv.write("title,overview,vote_average\nA,\"" + "a".repeat(20_000) + "\",1\n");

        CatalogueException failure = failure(file, () -> Files.writeString(file, "title"));

        assertThat(failure.reason()).isEqualTo(Reason.CHANGED);
    }

    @Test
    void fileThatIsDeletedWhileItIsReadIsRefused() {
        Path file = csv.write(MOVIES);

        CatalogueException failure = failure(file, () -> Files.delete(file));

        assertThat(failure.reason()).isEqualTo(Reason.CHANGED);
        assertThat(failure.details()).containsExactly("the file was deleted while it was read");
    }

    /** Reads a file to which something happens after its first bytes. */
    private static CatalogueException failure(Path file, Mishap mishap) {
        var monitor = new JobMonitor() {
            private boolean happened;

            @Override
            public void progress(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
                if (!happened) {
                    happened = true;
                    try {
                        mishap.happen();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
        return catchThrowableOfType(CatalogueException.class, () -> new CatalogueReader().read(file, monitor));
    }

    @FunctionalInterface
    private interface Mishap {
        void happen() throws IOException;
    }
}
