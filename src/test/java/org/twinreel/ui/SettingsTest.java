package org.twinreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.engine.TorchEngine;
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
        before.remember(new ChosenFile(Path.of("a.csv")));
        before.remember(new ChosenFile(Path.of("b.csv")));

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
        settings.remember(new ChosenFile(Path.of("a.csv")));
        settings.remember(new ChosenFile(Path.of("b.csv")));

        settings.remember(new ChosenFile(Path.of("a.csv")));

        assertThat(settings.recentFiles()).hasSize(2);
        assertThat(settings.recentFiles().get(0)).isEqualTo(Path.of("a.csv").toAbsolutePath());
    }

    @Test
    void whatWasSaidOfAFileOutlivesTheProgram() {
        var format = new FormatChoice(Charset.forName("windows-1250"), "\t", Dialect.NONE, '\\', 0);
        var options = new ReadingOptions(format, Map.of(Field.TITLE, "Titel = ä", Field.ID, ""));
        Settings.load(folder.resolve("settings.properties")).remember(new ChosenFile(Path.of("a.csv"), options));

        var after = Settings.load(folder.resolve("settings.properties"));

        assertThat(after.reading(Path.of("a.csv"))).isEqualTo(options);
        assertThat(after.reading(Path.of("b.csv"))).isEqualTo(ReadingOptions.NONE);
    }

    @Test
    void unreadableWordsAboutAFileCountAsUnsaid() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "recent.0=/a.csv\nrecent.0.encoding=no such one\nrecent.0.header=many\n");

        var settings = Settings.load(file);

        assertThat(settings.recentFiles()).hasSize(1);
        assertThat(settings.reading(Path.of("/a.csv"))).isEqualTo(ReadingOptions.NONE);
    }

    @Test
    void onlyTheLatestEightFilesAreKept() {
        var settings = Settings.load(folder.resolve("settings.properties"));

        for (int number = 0; number < 20; number++) {
            settings.remember(new ChosenFile(Path.of(number + ".csv")));
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
