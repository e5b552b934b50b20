package org.twinreel.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The two looks of the window. */
public enum Theme {
    /** Dark on light. */
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    /** Light on dark. */
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final String FOLDER = "/org/twinreel/assets/styles/";
    private static final List<String> WELL_LEGIBLE =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Roboto", "Noto Sans", "Cantarell", "Ubuntu");

    private final String userAgentStylesheet;

    Theme(String userAgentStylesheet) {
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /** The other look. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Gives a scene this look; AtlantaFX's part of it applies to every window of the program. */
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(userAgentStylesheet);
        scene.getStylesheets()
                .setAll(
                        stylesheet("twinreel.css"),
                        stylesheet("compare.css"),
                        stylesheet("why.css"),
                        stylesheet("evaluate.css"),
                        stylesheet(fileName()),
                        fontStylesheet());
    }

    /** The look that a scene has. */
    public static Theme of(Scene scene) {
        return scene.getStylesheets().contains(stylesheet(DARK.fileName())) ? DARK : LIGHT;
    }

    /** The style sheet that holds the colours of this look. */
    String tokens() {
        return FOLDER + fileName();
    }

    private String fileName() {
        return this == LIGHT ? "light.css" : "dark.css";
    }

    private static String stylesheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name), name)
                .toExternalForm();
    }

    /** A style sheet that names the font; ChartFX's axes do not inherit it, so they are named too. */
    private static String fontStylesheet() {
        String css = ".root, .axis .axis-label, .axis .axis-tick-label { -fx-font-family: \"" + fontFamily() + "\"; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** The first well legible font of this machine; JavaFX's own choice where none is installed. */
    private static String fontFamily() {
        List<String> installed = Font.getFamilies();
        return WELL_LEGIBLE.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    /** The theme named in a settings file; light for anything else. */
    public static Theme named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(LIGHT);
    }
}
