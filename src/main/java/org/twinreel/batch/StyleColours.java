package org.twinreel.batch;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of the window's light look, read from their only home, so that pictures and window agree. */
final class StyleColours {
    private static final String LIGHT = "/org/twinreel/assets/styles/light.css";
    private static final Pattern TOKEN = Pattern.compile("-twin-([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");

    private final Map<String, Color> colours = new HashMap<>();

    /** Reads the style sheet that comes with the program. */
    StyleColours() {
        try (InputStream sheet = StyleColours.class.getResourceAsStream(LIGHT)) {
            if (sheet == null) {
                throw new IllegalStateException("the program lacks " + LIGHT);
            }
            TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(token -> colours.put(token.group(1), Color.decode(token.group(2))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The colour of {@code -twin-<token>}. */
    Color of(String token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour is called -twin-" + token);
        }
        return colour;
    }
}
