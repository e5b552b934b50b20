package org.twinreel.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.twinreel.catalogue.CatalogueException.Reason;

/**
 * Cuts a text at the line ends outside quotes. The CSV parser could do so too, but keeps neither a record's own
 * characters nor its line: a bare carriage return inside quotes makes FastCSV 3.7 miscount lines and, in a record's
 * last cell, lose the cell.
 *
 * <p>A line ends with LF, CR LF or a bare CR. Lines of white space only are passed over.
 */
final class RecordSplitter implements Closeable {
    /** Far more than a movie needs, and little enough to hold: in a longer record a quote is lost, most likely. */
    static final int LONGEST_RECORD = 4 * 1024 * 1024;

    private final Reader text;
    private final CsvDialect dialect;
    private final String file;
    private final char[] buffer = new char[16 * 1024];
    private int position;
    private int limit;
    private long line = 1;

    /** Where in a cell a character stands. */
    private enum Place {
        /** Before the first character of a cell. */
        START,
        /** In a cell that no quote opened; quotes stand for themselves. */
        PLAIN,
        /** Between quotes. */
        QUOTED,
        /** After a quote that closed, unless another follows. */
        CLOSED
    }

    /**
     * A splitter over a text.
     *
     * @param file named in exceptions
     */
    RecordSplitter(Reader text, CsvDialect dialect, String file) {
        this.text = text;
        this.dialect = dialect;
        this.file = file;
    }

    /** The next record that is not blank, or empty at the end of the text. */
    Optional<RawRecord> next() throws IOException, CatalogueException {
        while (fill()) {
            RawRecord raw = cut();
            if (!raw.text().isBlank()) {
                return Optional.of(raw);
            }
        }
        return Optional.empty();
    }

    private RawRecord cut() throws IOException, CatalogueException {
        var characters = new StringBuilder();
        Place place = Place.START;
        long start = line;
        char previous = 0;
        while (fill()) {
            char character = buffer[position++];
            if (place != Place.QUOTED && isLineEnd(character)) {
                passLineEnd(character);
                return new RawRecord(start, characters.toString());
            }
            if (character == '\r' || (character == '\n' && previous != '\r')) {
                line++;
            }
            if (characters.length() == LONGEST_RECORD) {
                throw malformed(start, "longer than " + LONGEST_RECORD + " characters");
            }
            characters.append(character);
            place = after(place, character);
            previous = character;
        }
        if (place == Place.QUOTED) {
            throw malformed(start, "a quote that is never closed");
        }
        return new RawRecord(start, characters.toString());
    }

    private Place after(Place place, char character) {
        if (place == Place.QUOTED) {
            return character == dialect.quote() ? Place.CLOSED : Place.QUOTED;
        }
        if (character == dialect.separator()) {
            return Place.START;
        }
        if (character == dialect.quote() && place != Place.PLAIN) {
            return Place.QUOTED;
        }
        return place == Place.CLOSED ? Place.CLOSED : Place.PLAIN;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private void passLineEnd(char first) throws IOException {
        line++;
        if (first == '\r' && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(text.read(buffer), 0);
        }
        return position < limit;
    }

    private CatalogueException malformed(long recordLine, String words) {
        return new CatalogueException(Reason.MALFORMED, file, List.of("line " + recordLine + ": " + words));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
