package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinreel.catalogue.delimited.rows.Dialect;

/** The dialects in which a text may be written, by the characters in it. */
final class DialectCandidates {
    /** In the order in which a tie is decided; those with more characters before their parts. */
    static final List<String> DELIMITERS = List.of(
            ",",
            ";",
            "\t\t",
            "\t",
            "||",
            "~~",
            "::",
            " +++$+++ ",
            "|",
            "##",
            "@@",
            "^^",
            "\u0001",
            "\u001F",
            "~",
            "^",
            "\u00A6",
            "\u00A7",
            ":",
            "#",
            " ");

    private static final int MOST_TRIED = 8;

    private final String text;
    private final List<String> lines;
    private final FormatChoice choice;

    /**
     * Those of a sample.
     *
     * @param choice what need not be found out
     */
    DialectCandidates(SampleText sample, FormatChoice choice) {
        this.text = new String(sample.characters(), 0, sample.length());
        this.lines = text.lines().filter(line -> !line.isBlank()).toList();
        this.choice = choice;
    }

    /** In the order in which a tie is decided. */
    List<Dialect> all() {
        var candidates = new ArrayList<Dialect>();
        for (String delimiter : delimiters()) {
            for (char quote : quotes()) {
                for (char escape : escapes(delimiter, quote)) {
                    if (quote == Dialect.NONE || delimiter.indexOf(quote) < 0) {
                        candidates.add(new Dialect(delimiter, quote, escape, false));
                    }
                }
            }
        }
        return candidates;
    }

    private List<String> delimiters() {
        String chosen = choice.delimiter();
        if (chosen != null) {
            return List.of(chosen);
        }
        var found = new ArrayList<>(DELIMITERS.stream()
                .filter(delimiter -> count(delimiter) > 0)
                .sorted(Comparator.comparingLong(this::linesWithout))
                .limit(MOST_TRIED)
                .toList());
        found.sort(Comparator.comparingInt(DELIMITERS::indexOf));
        found.add("");
        return found;
    }

    private int count(String delimiter) {
        int count = 0;
        int index = text.indexOf(delimiter);
        while (index >= 0) {
            count++;
            index = text.indexOf(delimiter, index + delimiter.length());
        }
        return count;
    }

    private long linesWithout(String delimiter) {
        return lines.stream().filter(line -> !line.contains(delimiter)).count();
    }

    private List<Character> quotes() {
        Character chosen = choice.quote();
        if (chosen != null) {
            return List.of(chosen);
        }
        var quotes = new ArrayList<Character>();
        quotes.add('"');
        if (count("'") > 1) {
            quotes.add('\'');
        }
        if (count("\"") > 0) {
            quotes.add(Dialect.NONE);
        }
        return quotes;
    }

    private List<Character> escapes(String delimiter, char quote) {
        Character chosen = choice.escape();
        if (chosen != null) {
            return List.of(chosen);
        }
        boolean beforeQuote = quote != Dialect.NONE && count("\\" + quote) > 0;
        boolean beforeDelimiter = !delimiter.isEmpty() && count("\\" + delimiter) > 0;
        return beforeQuote || beforeDelimiter ? List.of(quote, '\\') : List.of(quote);
    }
}
