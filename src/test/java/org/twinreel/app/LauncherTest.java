package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @Test
    void aLinuxHasADisplayWhereX11OrWaylandIsNamed() {
        assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Launcher.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
    }

    @Test
    void aLinuxWithoutEitherHasNone() {
        assertThat(Launcher.hasDisplay("Linux", Map.of("PATH", "/bin"))).isFalse();
        assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Launcher.hasDisplay("Windows 11", Map.of())).isTrue();
        assertThat(Launcher.hasDisplay("Mac OS X", Map.of())).isTrue();
    }

    /** Where JavaFX is on the module path, ControlsFX's completion fails without it; in these tests it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/launcher/twinreel", "src/launcher/twinreel.cmd"})
    void everyWayToOpenTheWindowOpensThePackageThatTheCompletionOfTitlesNeeds(String starter) throws IOException {
        String options = Files.readString(Path.of(starter));

        assertThat(options).contains("--add-exports").contains("javafx.base/com.sun.javafx.event=ALL-UNNAMED");
    }
}
