package org.twinreel.catalogue.delimited;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * A table and how it is to be written.
 *
 * @param header names of the columns
 * @param rows as many cells each
 * @param dialect delimiter, quote and escape
 * @param lineEnd after every row
 * @param quotesAll whether also cells are quoted that need not be
 * @param charset how it becomes bytes; a byte order mark is written where Java writes one
 */
record RandomTable(
        List<String> header,
        List<List<String>> rows,
        Dialect dialect,
        String lineEnd,
        boolean quotesAll,
        Charset charset) {

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(header);
        lines.addAll(rows);
        return lines.stream().map(this::line).collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    /** A row as it is written, without the line end. */
    String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(dialect.delimiter()));
    }

    private String cell(String text) {
        boolean quoted = quotesAll
                || !text.equals(text.strip())
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(dialect.quote()) >= 0
                || text.contains(dialect.delimiter().substring(0, 1));
        if (!quoted) {
            return text;
        }
        String quote = String.valueOf(dialect.quote());
        String escaped = dialect.hasEscape() ? text.replace("\\", "\\\\") : text;
        return quote + escaped.replace(quote, dialect.escape() + quote) + quote;
    }

    byte[] bytes() {
        return text().getBytes(charset);
    }
}
