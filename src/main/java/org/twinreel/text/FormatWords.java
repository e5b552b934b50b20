package org.twinreel.text;

import java.util.Locale;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.rows.Dialect;

/** Says in words how a file is written; characters that nobody can see are called by their names. */
public final class FormatWords {
    private static final char DOUBLE_QUOTE = 0x22;
    private static final char APOSTROPHE = 0x27;

    private final Messages messages;

    /** Words in the language of {@code messages}. */
    public FormatWords(Messages messages) {
        this.messages = messages;
    }

    /** What parts cells, as people call it. */
    public String delimiter(String delimiter) {
        return switch (delimiter) {
            case "" -> messages.text("reading.delimiter.none");
            case "," -> messages.text("reading.delimiter.comma");
            case ";" -> messages.text("reading.delimiter.semicolon");
            case "\t" -> messages.text("reading.delimiter.tab");
            case "|" -> messages.text("reading.delimiter.bar");
            case " " -> messages.text("reading.delimiter.space");
            default -> quoted(delimiter);
        };
    }

    /** What encloses cells; {@link Dialect#NONE} for nothing. */
    public String quote(char quote) {
        return switch (quote) {
            case Dialect.NONE -> messages.text("format.quote.none");
            case DOUBLE_QUOTE -> messages.text("format.quote.double");
            case APOSTROPHE -> messages.text("format.quote.single");
            default -> quoted(String.valueOf(quote));
        };
    }

    /** What goes before a quote that stands for itself. */
    public String escape(Dialect dialect) {
        if (dialect.quote() != Dialect.NONE && dialect.escape() == dialect.quote()) {
            return messages.text("format.escape.doubled");
        }
        return escape(dialect.escape());
    }

    /** What goes before a quote that stands for itself, where it is not the quote; {@link Dialect#NONE} for nothing. */
    public String escape(char escape) {
        return switch (escape) {
            case Dialect.NONE -> messages.text("format.escape.none");
            case '\\' -> messages.text("format.escape.backslash");
            default -> quoted(String.valueOf(escape));
        };
    }

    /** How many rows name the columns. */
    public String headerRows(int rows) {
        return messages.text("format.header-rows", rows);
    }

    /** All that matters of a format in a few words, such as {@code UTF-8 · semicolon · 1 header row}. */
    public String summary(FileFormat format) {
        return messages.text(
                "format.summary",
                format.encoding().label(),
                delimiter(format.dialect().delimiter()),
                headerRows(format.headerRows()));
    }

    /** The same and the rest, a line each. */
    public String details(FileFormat format) {
        return messages.text(
                "format.details",
                format.encoding().label(),
                delimiter(format.dialect().delimiter()),
                quote(format.dialect().quote()),
                escape(format.dialect()),
                headerRows(format.headerRows()),
                messages.text("format.line-end." + key(format.lineEnd())));
    }

    /** What people call a field. */
    public String field(Field field) {
        return messages.text("format.field." + key(field));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String quoted(String text) {
        if (text.codePointCount(0, text.length()) == 1 && isInvisible(text.codePointAt(0))) {
            return name(text.codePointAt(0));
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isInvisible(character)) {
                shown.append('⟨').append(name(character)).append('⟩');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return messages.text("format.quoted", shown.toString());
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private String name(int character) {
        if (character == '\t') {
            return messages.text("reading.delimiter.tab");
        }
        if (character == ' ') {
            return messages.text("reading.delimiter.space");
        }
        String name = Character.getName(character);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        return name == null ? code : name.toLowerCase(Locale.ROOT) + " (" + code + ")";
    }
}
