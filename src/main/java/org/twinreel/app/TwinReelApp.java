package org.twinreel.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The JavaFX application: one window around what {@link Wiring} puts together. */
public final class TwinReelApp extends Application {
    private final Wiring wiring = Wiring.forThisUser();

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler(wiring.bugReporter());
        var scene = new Scene(wiring.mainView().build(), 1280, 720);
        wiring.settings().theme().addListener((property, before, now) -> now.apply(scene));
        wiring.settings().theme().get().apply(scene);
        stage.setTitle("TwinReel");
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.show();
        wiring.opened();
    }

    @Override
    public void stop() {
        wiring.close();
    }
}
