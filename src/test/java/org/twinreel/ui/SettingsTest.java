package org.twinreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.TorchEngine;
import org.twinreel.ui.style.Theme;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void choicesOutliveTheProgram() {
        var before = Settings.load(folder.resolve("deep/settings.properties"));
        before.theme().set(Theme.DARK);
        before.device().set(DeviceChoice.CPU);
        before.threads().set(TorchEngine.mostThreads());
        before.remember(Path.of("a.csv"));
        before.remember(Path.of("b.csv"));

        var after = Settings.load(folder.resolve("deep/settings.properties"));

        assertThat(after.theme().get()).isEqualTo(Theme.DARK);
        assertThat(after.device().get()).isEqualTo(DeviceChoice.CPU);
        assertThat(after.threads().get()).isEqualTo(TorchEngine.mostThreads());
        assertThat(after.recentFiles())
                .containsExactly(
                        Path.of("b.csv").toAbsolutePath(), Path.of("a.csv").toAbsolutePath());
    }

    @Test
    void aFileOpenedAgainMovesToTheHead() {
        var settings = Settings.load(folder.resolve("settings.properties"));
        settings.remember(Path.of("a.csv"));
        settings.remember(Path.of("b.csv"));

        settings.remember(Path.of("a.csv"));

        assertThat(settings.recentFiles()).hasSize(2);
        assertThat(settings.recentFiles().get(0)).isEqualTo(Path.of("a.csv").toAbsolutePath());
    }

    @Test
    void onlyTheLatestEightFilesAreKept() {
        var settings = Settings.load(folder.resolve("settings.properties"));

        for (int number = 0; number < 20; number++) {
            settings.remember(Path.of(number + ".csv"));
        }

        assertThat(settings.recentFiles()).hasSize(8);
    }

    @Test
    void rubbishInTheFileMeansTheDefaults() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=purple\ndevice=toaster\nthreads=1000000\nrecent.0=\\u00zz\n");

        var settings = Settings.load(file);

        assertThat(settings.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(settings.device().get()).isEqualTo(DeviceChoice.AUTO);
        assertThat(settings.threads().get()).isEqualTo(TorchEngine.DEFAULT_THREADS);
        assertThat(settings.recentFiles()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenDoesNotStopTheProgram() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
        var settings = Settings.load(blocked.resolve("settings.properties"));

        settings.theme().set(Theme.DARK);

        assertThat(settings.theme().get()).isEqualTo(Theme.DARK);
    }
}
