package org.twinreel.catalogue.delimited;

import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * Something that happens to a file.
 *
 * @param kind what
 * @param place where, from 0 at its beginning to 1 at its end
 */
record Damage(Kind kind, double place) {
    enum Kind {
        QUOTE_ADDED,
        QUOTE_LOST,
        QUOTES_BARE,
        DELIMITER_ADDED,
        LINE_BREAK_ADDED,
        CHARACTER_LOST,
        END_LOST,
        LINE_DOUBLED,
        BLANK_LINE_ADDED,
        PREAMBLE_ADDED,
        COMMENT_ADDED
    }

    String to(String text, Dialect dialect) {
        int at = (int) (place * text.length());
        int line = text.lastIndexOf('\n', at) + 1;
        int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        return switch (kind) {
            case QUOTE_ADDED -> with(text, at, String.valueOf(dialect.quote()));
            case QUOTE_LOST -> withoutQuote(text, at, dialect.quote());
            case QUOTES_BARE -> text.substring(0, line)
                    + text.substring(line, Math.max(line, lineEnd))
                            .replace("" + dialect.escape() + dialect.quote(), "" + dialect.quote())
                    + text.substring(Math.max(line, lineEnd));
            case DELIMITER_ADDED -> with(text, at, dialect.delimiter());
            case LINE_BREAK_ADDED -> with(text, at, "\n");
            case CHARACTER_LOST -> at == text.length() ? text : text.substring(0, at) + text.substring(at + 1);
            case END_LOST -> text.substring(0, at);
            case LINE_DOUBLED -> with(text, line, text.substring(Math.min(line, lineEnd), lineEnd) + "\n");
            case BLANK_LINE_ADDED -> with(text, line, "\n\n");
            case PREAMBLE_ADDED -> "A list of films\n\n" + text;
            case COMMENT_ADDED -> with(text, line, "# a remark\n");
        };
    }

    private static String withoutQuote(String text, int at, char quote) {
        int index = text.indexOf(quote, at);
        return index < 0 ? text : text.substring(0, index) + text.substring(index + 1);
    }

    private static String with(String text, int at, String added) {
        return text.substring(0, at) + added + text.substring(at);
    }
}
