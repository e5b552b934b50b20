package org.twinreel.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The colours of a look, read from their only home, for pictures that leave the window. */
public final class Palette {
    private static final Pattern TOKEN = Pattern.compile("-twin-([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");

    private final Map<String, String> colours = new HashMap<>();

    /** The colours of a look. */
    public Palette(Theme theme) {
        try (InputStream sheet = Objects.requireNonNull(Palette.class.getResourceAsStream(theme.tokens()))) {
            TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(token -> colours.put(token.group(1), token.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The colour of {@code -twin-<token>}, such as "#1d63c4". */
    public String of(String token) {
        String colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour is called -twin-" + token);
        }
        return colour;
    }
}
