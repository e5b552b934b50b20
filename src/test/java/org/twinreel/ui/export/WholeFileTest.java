package org.twinreel.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        WholeFile.write(file, aside -> Files.writeString(aside, "new"));

        assertThat(file).hasContent("new");
    }

    @Test
    void whereWritingFailsTheFormerFileStaysAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, aside -> {
                    Files.writeString(aside, "half");
                    throw new IOException("no room");
                }))
                .hasMessage("no room");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
