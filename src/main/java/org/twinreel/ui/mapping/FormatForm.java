package org.twinreel.ui.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.Encoding;
import org.twinreel.text.FormatWords;
import org.twinreel.text.Messages;

/** What a person says about how a file is written, part by part; no nodes. */
final class FormatForm {
    private static final int LONGEST_DELIMITER = 10;
    private static final int LONGEST_EXCERPT = 40;

    private final Messages messages;
    private final FormatWords words;
    private final Map<FormatPart, PartChoice> choices = new EnumMap<>(FormatPart.class);

    FormatForm(FormatChoice initial, Messages messages) {
        this.messages = messages;
        this.words = new FormatWords(messages);
        reset();
        Charset encoding = initial.encoding();
        if (encoding != null) {
            put(FormatPart.ENCODING, new Encoding(encoding, false).label());
        }
        String delimiter = initial.delimiter();
        if (delimiter != null) {
            put(FormatPart.DELIMITER, delimiter);
        }
        Character quote = initial.quote();
        if (quote != null) {
            put(FormatPart.QUOTE, text(quote));
        }
        Character escape = initial.escape();
        if (escape != null) {
            put(FormatPart.ESCAPE, escape.equals(quote) ? FormatPart.DOUBLED : text(escape));
        }
        Integer headerRows = initial.headerRows();
        if (headerRows != null) {
            choices.put(FormatPart.HEADER_ROWS, PartChoice.listed(Integer.toString(headerRows)));
        }
    }

    private void put(FormatPart part, String value) {
        choices.put(part, part.listed().contains(value) ? PartChoice.listed(value) : PartChoice.typed(value));
    }

    private static String text(char character) {
        return character == Dialect.NONE ? "" : String.valueOf(character);
    }

    /** Everything is to be found out again. */
    void reset() {
        for (FormatPart part : FormatPart.values()) {
            choices.put(part, PartChoice.FOUND);
        }
    }

    boolean isChanged() {
        return choices.values().stream().anyMatch(choice -> !choice.equals(PartChoice.FOUND));
    }

    void choose(FormatPart part, PartChoice choice) {
        choices.put(part, choice);
    }

    PartChoice choice(FormatPart part) {
        return Objects.requireNonNull(choices.get(part));
    }

    /**
     * What the list of a part offers.
     *
     * @param found how the file seems to be written; null while nobody knows
     */
    List<Option<PartChoice>> options(FormatPart part, @Nullable FileFormat found) {
        var options = new ArrayList<Option<PartChoice>>();
        String label = found != null && choice(part).equals(PartChoice.FOUND)
                ? messages.text("mapping.found", found(part, found))
                : messages.text("mapping.find-out");
        options.add(new Option<>(PartChoice.FOUND, label));
        part.listed().forEach(value -> options.add(new Option<>(PartChoice.listed(value), label(part, value))));
        PartChoice chosen = choice(part);
        if (part.isFree()) {
            String typed = chosen.how() == PartChoice.How.TYPED ? chosen.value() : "";
            options.add(new Option<>(PartChoice.typed(typed), messages.text("mapping.other")));
        } else if (options.stream().noneMatch(option -> option.choice().equals(chosen))) {
            options.add(new Option<>(chosen, label(part, chosen.value())));
        }
        return options;
    }

    private String found(FormatPart part, FileFormat format) {
        Dialect dialect = format.dialect();
        return switch (part) {
            case ENCODING -> format.encoding().label();
            case DELIMITER -> words.delimiter(dialect.delimiter());
            case QUOTE -> words.quote(dialect.quote());
            case ESCAPE -> words.escape(dialect);
            case HEADER_ROWS -> words.headerRows(format.headerRows());
        };
    }

    private String label(FormatPart part, String value) {
        char first = value.isEmpty() ? Dialect.NONE : value.charAt(0);
        return switch (part) {
            case ENCODING -> value;
            case DELIMITER -> words.delimiter(value);
            case QUOTE -> words.quote(first);
            case ESCAPE -> value.equals(FormatPart.DOUBLED)
                    ? messages.text("format.escape.doubled")
                    : words.escape(first);
            case HEADER_ROWS -> words.headerRows(Integer.parseInt(value));
        };
    }

    /** Why what was typed cannot be; empty where it can. */
    String objection() {
        if (isTyped(FormatPart.ENCODING) && charset() == null) {
            String typed = choice(FormatPart.ENCODING).value();
            return messages.text("mapping.objection.encoding" + (typed.isBlank() ? ".blank" : ""), excerpt(typed));
        }
        if (isTyped(FormatPart.DELIMITER)) {
            int length = delimiter().length();
            if (length == 0 || length > LONGEST_DELIMITER) {
                return messages.text("mapping.objection.delimiter", LONGEST_DELIMITER);
            }
        }
        for (FormatPart part : List.of(FormatPart.QUOTE, FormatPart.ESCAPE)) {
            String value = choice(part).value();
            if (isTyped(part) && (value.length() != 1 || value.isBlank())) {
                return messages.text("mapping.objection." + part.key());
            }
            if (value.length() == 1
                    && !choice(FormatPart.DELIMITER).equals(PartChoice.FOUND)
                    && delimiter().contains(value)) {
                return messages.text("mapping.objection." + part.key() + ".in-delimiter");
            }
        }
        return "";
    }

    private boolean isTyped(FormatPart part) {
        return choice(part).how() == PartChoice.How.TYPED;
    }

    /** What was said, for a reader; to be asked for only where there is no objection. */
    FormatChoice format(@Nullable FileFormat found) {
        PartChoice rows = choice(FormatPart.HEADER_ROWS);
        return new FormatChoice(
                charset(),
                choice(FormatPart.DELIMITER).equals(PartChoice.FOUND) ? null : delimiter(),
                character(FormatPart.QUOTE),
                escape(found),
                rows.equals(PartChoice.FOUND) ? null : Integer.valueOf(rows.value()));
    }

    private @Nullable Charset charset() {
        String name = choice(FormatPart.ENCODING).value();
        try {
            return name.isBlank() ? null : Encoding.charset(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** A tab is hard to type into a field, which goes on to the next; people write it as in source code. */
    private String delimiter() {
        PartChoice choice = choice(FormatPart.DELIMITER);
        return choice.how() == PartChoice.How.TYPED ? choice.value().replace("\\t", "\t") : choice.value();
    }

    private @Nullable Character character(FormatPart part) {
        PartChoice choice = choice(part);
        if (choice.equals(PartChoice.FOUND)) {
            return null;
        }
        return choice.value().isEmpty() ? Dialect.NONE : choice.value().charAt(0);
    }

    /** Where there is no quote, none is escaped. */
    private @Nullable Character escape(@Nullable FileFormat found) {
        Character quote = character(FormatPart.QUOTE);
        if (quote != null && quote == Dialect.NONE) {
            return null;
        }
        if (!choice(FormatPart.ESCAPE).value().equals(FormatPart.DOUBLED)) {
            return character(FormatPart.ESCAPE);
        }
        if (quote != null) {
            return quote;
        }
        Dialect dialect = found == null ? Dialect.PLAIN : found.dialect();
        return dialect.quote() == Dialect.NONE ? Dialect.PLAIN.quote() : dialect.quote();
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }
}
