package org.twinreel.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset turns its bytes into characters
 * @param separator parts the cells of a record
 * @param quote encloses a cell that holds separators or line ends; doubled, it stands for itself
 */
record CsvDialect(Charset charset, char separator, char quote) {

    /** UTF-8, commas and double quotes: what RFC 4180 describes and pandas writes. */
    static final CsvDialect PLAIN = new CsvDialect(StandardCharsets.UTF_8, ',', '"');
}
