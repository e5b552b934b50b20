package org.twinreel.text;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** All words that a person reads; their only home is {@code assets/i18n}, one file per area of the program. */
public final class Messages {
    private static final String FOLDER = "org.twinreel.assets.i18n.";

    /** The files, without their endings. */
    public static final List<String> AREAS = List.of(
            "common",
            "errors",
            "parameters",
            "shell",
            "data",
            "reading",
            "format",
            "mapping",
            "rows",
            "features",
            "training",
            "compare",
            "why",
            "export",
            "evaluation",
            "batch");

    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /**
     * Loads every area's texts in a language, or English where there is no translation.
     *
     * @throws IllegalStateException when two areas define the same key
     */
    public static Messages load(Locale locale) {
        var messages = new Messages(locale);
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + area, locale, noFallback);
            for (String key : bundle.keySet()) {
                if (messages.patterns.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("two areas define the text " + key);
                }
            }
        }
        return messages;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}}, … filled in ({@link MessageFormat}).
     *
     * @throws MissingResourceException when no area defines the key
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** All keys that have a text. */
    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    /** The language of the texts, by which numbers are written too. */
    public Locale locale() {
        return locale;
    }
}
