package org.twinreel.app;

import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/**
 * The program's entry. Not an {@link Application} itself, so that it starts from the class path; and a class of its
 * own, so that batch mode never loads JavaFX.
 */
public final class Launcher {
    private Launcher() {}

    /** Opens the window, or, with arguments or without a display, runs without one. */
    public static void main(String[] arguments) {
        if (arguments.length == 0 && hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            Application.launch(TwinReelApp.class);
        }
    }

    /** Whether a window can open: everywhere but on a Linux without X11 and Wayland. */
    static boolean hasDisplay(String operatingSystem, Map<String, String> environment) {
        boolean linux = operatingSystem.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    }
}
