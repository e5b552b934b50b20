package org.twinreel.batch;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.Encoding;
import org.twinreel.text.Messages;
import picocli.CommandLine.ParseResult;

/** Turns the texts behind the options of {@link ReadingSpec} into values, or says which one makes no sense. */
final class ReadingOptionsReader {
    private static final int MOST_HEADER_ROWS = 20;
    private static final String NONE = "none";
    private static final Map<String, String> DELIMITERS = Map.of(
            "tab",
            "\t",
            "\\t",
            "\t",
            "comma",
            ",",
            "semicolon",
            ";",
            "bar",
            "|",
            "pipe",
            "|",
            "space",
            " ",
            "colon",
            ":",
            NONE,
            "");

    private final ParseResult given;
    private final Messages messages;

    ReadingOptionsReader(ParseResult given, Messages messages) {
        this.given = given;
        this.messages = messages;
    }

    ReadingOptions options() throws UnusableArgumentsException {
        String delimiter = delimiter();
        Character quote = character(ReadingSpec.QUOTE);
        if (delimiter != null && quote != null && quote != Dialect.NONE && delimiter.indexOf(quote) >= 0) {
            throw wrong("reading.error.quote-in-delimiter");
        }
        var format = new FormatChoice(encoding(), delimiter, quote, character(ReadingSpec.ESCAPE), headerRows());
        return new ReadingOptions(format, columns());
    }

    private @Nullable String value(String option) {
        return given.matchedOptionValue(option, (String) null);
    }

    private @Nullable String delimiter() throws UnusableArgumentsException {
        String text = value(ReadingSpec.DELIMITER);
        if (text == null) {
            return null;
        }
        String delimiter = DELIMITERS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        if (text.isEmpty() || delimiter.length() > 10 || delimiter.contains("\n") || delimiter.contains("\r")) {
            throw wrong("reading.error.delimiter", Excerpt.of(text));
        }
        return delimiter;
    }

    private @Nullable Character character(String option) throws UnusableArgumentsException {
        String text = value(option);
        if (text == null) {
            return null;
        }
        if (text.equalsIgnoreCase(NONE)) {
            return Dialect.NONE;
        }
        if (text.length() != 1 || text.isBlank()) {
            throw wrong("reading.error.character", option, Excerpt.of(text));
        }
        return text.charAt(0);
    }

    private @Nullable Charset encoding() throws UnusableArgumentsException {
        String text = value(ReadingSpec.ENCODING);
        if (text == null) {
            return null;
        }
        try {
            return Encoding.charset(text);
        } catch (IllegalArgumentException unknown) {
            throw wrong("reading.error.encoding", Excerpt.of(text));
        }
    }

    private @Nullable Integer headerRows() throws UnusableArgumentsException {
        String text = value(ReadingSpec.HEADER);
        if (text == null) {
            return null;
        }
        if (text.equalsIgnoreCase(NONE)) {
            return 0;
        }
        try {
            int rows = Integer.parseInt(text.strip());
            if (rows >= 0 && rows <= MOST_HEADER_ROWS) {
                return rows;
            }
        } catch (NumberFormatException notWhole) {
            // the sentence below covers it
        }
        throw wrong("reading.error.header", Integer.toString(MOST_HEADER_ROWS), Excerpt.of(text));
    }

    private Map<Field, String> columns() throws UnusableArgumentsException {
        var columns = new EnumMap<Field, String>(Field.class);
        List<String> texts = given.matchedOptionValue(ReadingSpec.COLUMN, List.of());
        for (String text : texts) {
            int equals = text.indexOf('=');
            Optional<Field> field = equals < 0 ? Optional.empty() : field(text.substring(0, equals));
            if (field.isEmpty()) {
                throw wrong("reading.error.column", fields(), Excerpt.of(text));
            }
            columns.put(field.get(), text.substring(equals + 1));
        }
        return columns;
    }

    private static Optional<Field> field(String name) {
        for (Field field : Field.values()) {
            if (field.header().equals(name.strip().toLowerCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String fields() {
        return String.join(
                ", ", java.util.Arrays.stream(Field.values()).map(Field::header).toList());
    }

    private UnusableArgumentsException wrong(String key, Object... arguments) {
        return new UnusableArgumentsException(messages.text(key, arguments));
    }
}
