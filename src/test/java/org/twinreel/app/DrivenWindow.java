package org.twinreel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/** The whole program in a window of 1280 by 720, with settings of its own. */
class DrivenWindow extends ApplicationTest {
    @TempDir
    private static Path folder;

    private Wiring wiring;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        wiring = new Wiring(Settings.load(folder.resolve("settings.properties")));
        scene = new Scene(wiring.mainView().build(), 1280, 720);
        stage.setScene(scene);
        Theme.LIGHT.apply(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    Wiring wiring() {
        return wiring;
    }

    Scene scene() {
        return scene;
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
