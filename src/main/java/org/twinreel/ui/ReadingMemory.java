package org.twinreel.ui;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;

/** Writes what a person said about a file into a settings file, and reads it again. */
final class ReadingMemory {
    private ReadingMemory() {}

    /** Stores options under names that begin with {@code prefix}; what was not said is left out. */
    static void store(ReadingOptions options, String prefix, Properties settings) {
        FormatChoice format = options.format();
        put(settings, prefix + "encoding", format.encoding());
        put(settings, prefix + "delimiter", format.delimiter());
        put(settings, prefix + "quote", code(format.quote()));
        put(settings, prefix + "escape", code(format.escape()));
        put(settings, prefix + "header", format.headerRows());
        options.columns().forEach((field, column) -> put(settings, prefix + "column." + field.header(), column));
    }

    private static void put(Properties settings, String name, @Nullable Object value) {
        if (value != null) {
            settings.setProperty(name, value.toString());
        }
    }

    /** A character by its number: the one that stands for none is no text. */
    private static @Nullable Integer code(@Nullable Character character) {
        return character == null ? null : Integer.valueOf(character);
    }

    /** The options that are stored under names that begin with {@code prefix}; unreadable ones count as not said. */
    static ReadingOptions load(String prefix, Properties settings) {
        try {
            String encoding = settings.getProperty(prefix + "encoding");
            String header = settings.getProperty(prefix + "header");
            var format = new FormatChoice(
                    encoding == null ? null : Charset.forName(encoding),
                    settings.getProperty(prefix + "delimiter"),
                    character(settings.getProperty(prefix + "quote")),
                    character(settings.getProperty(prefix + "escape")),
                    header == null ? null : Integer.valueOf(header));
            return new ReadingOptions(format, columns(prefix, settings));
        } catch (IllegalArgumentException unreadable) {
            return ReadingOptions.NONE;
        }
    }

    private static @Nullable Character character(@Nullable String code) {
        return code == null ? null : Character.valueOf((char) Integer.parseInt(code));
    }

    private static Map<Field, String> columns(String prefix, Properties settings) {
        var columns = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            String column = settings.getProperty(prefix + "column." + field.header());
            if (column != null) {
                columns.put(field, column);
            }
        }
        return columns;
    }
}
