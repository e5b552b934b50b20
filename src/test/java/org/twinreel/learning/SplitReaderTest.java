package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.Shared;
import org.twinreel.learning.LearningException.Reason;

class SplitReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsRowsInAnyOrderAndIgnoresOtherColumns() throws Exception {
        Path file = file("title,trained,row\nA,TRUE,2\n\"B, C\",false,0\nD,1,1\nE,0,3\n");

        DataSplit split = new SplitReader().read(file, 4);

        assertThat(split.train()).containsExactly(1, 2);
        assertThat(split.validation()).containsExactly(0, 3);
    }

    @Test
    void forgivesAByteOrderMarkAndWindowsLineEnds() throws Exception {
        Path file = file("\uFEFFrow,trained\r\n0,True\r\n1,False\r\n");

        assertThat(new SplitReader().read(file, 2).train()).containsExactly(0);
    }

    @Test
    void saysBothSizesWhenTheFileBelongsToAnotherCatalogue() throws IOException {
        var failure = failure(file("row,trained\n0,True\n1,False\n"), 3);

        assertThat(failure.reason()).isEqualTo(Reason.SPLIT_MISMATCH);
        assertThat(failure.details()).containsExactly("2", "3");
    }

    @Test
    void refusesWhatIsNoReadableFile() throws IOException {
        assertUnreadable(folder.resolve("missing.csv"), 1, "no such file");
        assertUnreadable(folder, 1, "folder");
        Path binary = folder.resolve("binary");
        Files.write(binary, new byte[] {0, (byte) 0xFF, 10, (byte) 0x80, 34, 10, 7});
        assertUnreadable(binary, 1, "no column named row");
    }

    @Test
    void refusesLinesThatMakeNoSense() throws IOException {
        assertUnreadable(file("row,trained\n0,perhaps\n"), 1, "line 2 has row \"0\" and trained \"perhaps\"");
        assertUnreadable(file("row,trained\nfirst,True\n"), 1, "line 2 has row \"first\"");
        assertUnreadable(file("row,other\n0,True\n"), 1, "no column named trained");
        assertUnreadable(file("row,trained\n0\n"), 1, "no column named trained");
    }

    @Test
    void refusesRowsOutsideTheCatalogueTwiceOrNeverTrained() throws IOException {
        assertUnreadable(file("row,trained\n0,True\n2,True\n"), 2, "line 3 names row 2");
        assertUnreadable(file("row,trained\n0,True\n0,True\n"), 2, "line 3 names row 0");
        assertUnreadable(file("row,trained\n0,False\n1,0\n"), 2, "marks no row as trained");
    }

    @Test
    void readsTheTutorialsSplit() throws LearningException {
        Path rows = Shared.file("reference/rows.csv");

        DataSplit split = new SplitReader().read(rows, 9_998);

        assertThat(split.train()).hasSize(7_998).startsWith(1);
        assertThat(split.validation()).hasSize(2_000).startsWith(0);
    }

    private void assertUnreadable(Path file, int rows, String cause) {
        var failure = failure(file, rows);
        assertThat(failure.reason()).isEqualTo(Reason.SPLIT_UNREADABLE);
        assertThat(failure.details()).hasSize(2).first().isEqualTo(file.toString());
        assertThat(failure.details().get(1)).contains(cause);
    }

    private static LearningException failure(Path file, int rows) {
        return catchThrowableOfType(LearningException.class, () -> new SplitReader().read(file, rows));
    }

    private Path file(String text) throws IOException {
        Path file = folder.resolve("split.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }
}
