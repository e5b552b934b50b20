package org.twinreel.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.batch.BatchCommand;
import org.twinreel.text.Messages;

/**
 * The program's entry. Not an {@link Application} itself, so that it starts from the class path; and a class of its
 * own, so that batch mode never loads JavaFX.
 */
public final class Launcher {
    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private Launcher() {}

    /** Opens the window, or, with arguments or without a display, runs without one. */
    public static void main(String[] arguments) {
        boolean wanted = arguments.length == 0 && hasDisplay(System.getProperty("os.name", ""), System.getenv());
        if (!wanted || !hasShownWindow()) {
            System.exit(withoutWindow(arguments));
        }
    }

    /** Shows the window until it is closed; false where the display that is named cannot be opened. */
    private static boolean hasShownWindow() {
        try {
            Application.launch(TwinReelApp.class);
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            LOG.debug("no window", noDisplay);
            return false;
        }
    }

    private static int withoutWindow(String... arguments) {
        var messages = Messages.load(Locale.getDefault());
        PrintStream progress = console(System.err, FileDescriptor.err);
        var command = new BatchCommand(console(System.out, FileDescriptor.out), progress, hasTerminal(), messages);
        return arguments.length == 0 ? command.runBundled(Path.of("")) : command.run(arguments);
    }

    /** Whether a window can open: everywhere but on a Linux without X11 and Wayland. */
    static boolean hasDisplay(String operatingSystem, Map<String, String> environment) {
        boolean linux = operatingSystem.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || isSet("DISPLAY", environment) || isSet("WAYLAND_DISPLAY", environment);
    }

    private static boolean isSet(String variable, Map<String, String> environment) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** Whether a person watches: newer Java offers a console also where there is none, unless told not to. */
    @SuppressWarnings("SystemConsoleNull") // the property brings the null back
    private static boolean hasTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** A console stream as Java made it; where no encoding is configured, with UTF-8 in place of plain ASCII. */
    private static PrintStream console(PrintStream asMade, FileDescriptor descriptor) {
        String encoding = System.getProperty("native.encoding", StandardCharsets.UTF_8.name());
        return Charset.forName(encoding).equals(StandardCharsets.US_ASCII)
                ? new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8)
                : asMade;
    }
}
