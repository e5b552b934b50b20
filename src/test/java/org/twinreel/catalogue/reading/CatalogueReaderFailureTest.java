package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.source.ByteMeter;
import org.twinreel.catalogue.source.ByteSource;
import org.twinreel.catalogue.source.ByteSources;
import org.twinreel.catalogue.source.ReadingException;

class CatalogueReaderFailureTest {
    private static final String MOVIES = "title,overview,vote_average\n" + "A,a,1\n".repeat(10_000);

    @TempDir
    private Path folder;

    private CsvFile csv;

    @BeforeEach
    void prepareFile() {
        csv = new CsvFile(folder);
    }

    @Test
    void missingFileIsNotFound() {
        CatalogueException failure = failure(folder.resolve("nowhere.csv"));

        assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(failure.file()).isEqualTo(folder.resolve("nowhere.csv").toString());
    }

    @Test
    void folderIsNoFile() {
        CatalogueException failure = failure(folder);

        assertThat(failure.reason()).isEqualTo(Reason.IS_FOLDER);
    }

    @Test
    void deviceThatNeverEndsIsNotOpened() {
        Path device = Path.of("/dev/zero");
        assumeThat(device).exists();

        assertThat(failure(device).reason()).isEqualTo(Reason.SPECIAL_FILE);
    }

    @Test
    void absentResourceIsNotFound() {
        var failure = catchThrowableOfType(
                ReadingException.class, () -> ByteSources.ofResource("/org/twinreel/catalogue/nothing.csv"));

        assertThat(failure.reason()).isEqualTo(ReadingException.Reason.NOT_FOUND);
    }

    @Test
    void fileThatMayNotBeReadIsNotPermitted() {
        CatalogueException failure = failure(new BrokenSource() {
            @Override
            public InputStream open(ByteMeter meter) throws IOException {
                throw new AccessDeniedException("some.csv");
            }
        });

        assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    }

    @Test
    void fileWithoutBytesIsEmpty() {
        assertThat(failure(csv.write("")).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void fileOfBlankLinesIsEmpty() {
        assertThat(failure(csv.write("\uFEFF\n\r\n   \n\r")).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void fileWithNulBytesIsNotText() {
        assertThat(failure(csv.write(new byte[] {1, 'E', 'L', 'F', 0, 0, 8, 9})).reason())
                .isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void cellOfTensOfMegabytesIsTooLongAndSaysWhere() {
        CatalogueException failure =
                failure(csv.write("title,overview,vote_average\nA,\"" + "x".repeat(20_000_000) + "\",1\n"));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(failure.details()).first().isEqualTo("2");
    }

    @Test
    void cellOfTensOfMegabytesOverManyLinesIsTooLongToo() {
        CatalogueException failure =
                failure(csv.write("title,overview,vote_average\nA,\"" + "word line\n".repeat(2_000_000) + "\",1\n"));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(failure.details()).first().isEqualTo("2");
    }

    @Test
    void rowOfAHundredThousandCellsSaysWhere() {
        CatalogueException failure = failure(csv.write("title,overview,vote_average\n" + ",".repeat(100_000) + "\n"));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(failure.details()).first().isEqualTo("2");
    }

    @Test
    void lineWithoutDelimitersThatNeverEndsIsTooLongAndNotAHeader() {
        CatalogueException failure = failure(csv.write("x".repeat(17_000_000)));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(failure.details()).first().isEqualTo("1");
    }

    @Test
    void headerOfMoreNamesThanAnyTableHasSaysSo() {
        CatalogueException failure = failure(csv.write("title,overview" + ",column".repeat(100_000) + "\nA,a\n"));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(failure.details()).first().isEqualTo("1");
    }

    @Test
    void headerLongerThanTheFirstLookIsReadWhole() throws CatalogueException {
        String header = "\"column\",".repeat(10_000) + "title,overview";
        Path file = csv.write(header + "\n" + ",".repeat(10_000) + "A,a\n");

        assertThat(new CatalogueReader()
                        .read(file, JobMonitor.unwatched())
                        .catalogue()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void missingColumnsAreNamed() {
        CatalogueException failure = failure(csv.write("id,title,rating\n1,A,5\n"));

        assertThat(failure.reason()).isEqualTo(Reason.MISSING_COLUMNS);
        assertThat(failure.details()).containsExactly("overview");
    }

    @Test
    void headerAloneIsEmpty() {
        assertThat(failure(csv.write("title,overview,vote_average\n")).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void rowsThatAreAllRejectedLeaveNoRow() {
        CatalogueException failure = failure(csv.write("title,overview,vote_average\n,a,1\nA,,1\nB,,2\n"));

        assertThat(failure.reason()).isEqualTo(Reason.NO_ROW_LEFT);
        assertThat(failure.details()).containsExactly("MISSING_OVERVIEW", "2", "MISSING_TITLE", "1");
    }

    @Test
    void readingThatBreaksOffSaysTheSystemsWord() {
        CatalogueException failure = failure(new BrokenSource() {
            @Override
            public InputStream open(ByteMeter meter) {
                return new FilterInputStream(new ByteArrayInputStream(MOVIES.getBytes(StandardCharsets.UTF_8))) {
                    private int left = 3;

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        if (left-- == 0) {
                            throw new IOException("Input/output error");
                        }
                        return super.read(target, offset, length);
                    }
                };
            }
        });

        assertThat(failure.reason()).isEqualTo(Reason.READ_FAILED);
        assertThat(failure.details()).containsExactly("Input/output error");
    }

    @Test
    void failureWithoutWordsIsCalledByItsKind() {
        CatalogueException failure = failure(new BrokenSource() {
            @Override
            public InputStream open(ByteMeter meter) throws IOException {
                throw new IOException();
            }
        });

        assertThat(failure.details()).containsExactly("IOException");
    }

    private static CatalogueException failure(Path file) {
        return catchThrowableOfType(
                CatalogueException.class, () -> new CatalogueReader().read(file, JobMonitor.unwatched()));
    }

    private static CatalogueException failure(ByteSource source) {
        return catchThrowableOfType(CatalogueException.class, () -> new CatalogueReader()
                .read(source, ReadingOptions.NONE, JobMonitor.unwatched()));
    }

    /** A source that fails in a way that no file does on request, least of all for root. */
    private abstract static class BrokenSource implements ByteSource {
        @Override
        public String given() {
            return "some.csv";
        }

        @Override
        public String name() {
            return "some.csv";
        }

        @Override
        public long size() {
            return MOVIES.length();
        }

        @Override
        public void requireUnchanged() {
            // it is not
        }
    }
}
