package org.twinreel.catalogue.delimited;

import java.util.List;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.Encoding;

/**
 * How a file is written, as it was found or as a person said.
 *
 * @param encoding how its bytes stand for characters
 * @param dialect how its rows are written
 * @param lineEnd what ends its lines
 * @param preambleRows rows before the table
 * @param headerRows rows that name the columns; 0 for none
 * @param columns what the header calls them, as it stands in the file; all empty where there is no header
 */
public record FileFormat(
        Encoding encoding, Dialect dialect, LineEnd lineEnd, int preambleRows, int headerRows, List<String> columns) {
    public FileFormat {
        columns = List.copyOf(columns);
    }

    /** What ends the lines of a file. */
    public enum LineEnd {
        /** Line feed, as on Unix. */
        LF,
        /** Carriage return and line feed, as on Windows. */
        CR_LF,
        /** Carriage return, as on old Macs. */
        CR,
        /** Several of these. */
        MIXED;

        /** What ends most lines of a text; {@link #MIXED} where more than a few end otherwise. */
        static LineEnd of(char[] characters, int length) {
            int lineFeeds = 0;
            int pairs = 0;
            int returns = 0;
            for (int index = 0; index < length; index++) {
                boolean pair = characters[index] == '\r' && index + 1 < length && characters[index + 1] == '\n';
                pairs += pair ? 1 : 0;
                returns += characters[index] == '\r' && !pair ? 1 : 0;
                lineFeeds += characters[index] == '\n' ? 1 : 0;
                index += pair ? 1 : 0;
            }
            int mostOthers = (lineFeeds + pairs + returns) / 10;
            if (pairs + returns <= mostOthers) {
                return LF;
            }
            if (lineFeeds + returns <= mostOthers) {
                return CR_LF;
            }
            if (lineFeeds + pairs <= mostOthers) {
                return CR;
            }
            return MIXED;
        }
    }
}
