package org.twinreel.catalogue.delimited.format;

import java.util.List;
import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * How quotes within quotes are written, where the beginning of a file has none: by what stands later in it.
 *
 * @param dialect what the beginning shows
 * @param isOpen whether it shows no quote within quotes
 */
public record EscapeEvidence(Dialect dialect, boolean isOpen) {
    private static final char BACKSLASH = '\\';

    /** What stands after a backslash in what databases write: letters for controls and for no value, itself, line ends. */
    private static final String DATABASE = "ntrbfv0N\\\n\r";

    /** What a sample tells of how quotes within quoted cells are escaped. */
    public static EscapeEvidence of(SampleText sample, Dialect dialect) {
        boolean quotes = dialect.quote() != Dialect.NONE;
        String text = new String(sample.characters(), 0, sample.length());
        boolean open = quotes && count(text, dialect, BACKSLASH) == 0 && count(text, dialect, dialect.quote()) == 0;
        return new EscapeEvidence(dialect, open);
    }

    /**
     * The dialect, with a backslash as escape where that is how line ends and tabs are written in a sample without
     * quoted cells, as databases do: every backslash in it is one of theirs.
     */
    public static Dialect orOfDatabase(SampleText sample, Dialect dialect) {
        if (dialect.hasEscape() || !hasOnlyDatabaseEscapes(sample, dialect)) {
            return dialect;
        }
        var escaped = new Dialect(dialect.delimiter(), dialect.quote(), BACKSLASH, dialect.spaced());
        List<SampledRow> rows = SampledRow.of(sample, dialect);
        boolean quoted = rows.stream().anyMatch(row -> !row.quoted().isEmpty());
        return quoted || areLessAlike(SampledRow.of(sample, escaped), rows) ? dialect : escaped;
    }

    /** Whether fewer of the one rows have the last row's number of cells than of the others. */
    private static boolean areLessAlike(List<SampledRow> some, List<SampledRow> others) {
        return alike(some) < alike(others);
    }

    private static double alike(List<SampledRow> rows) {
        long alike = rows.stream()
                .filter(row -> row.width() == rows.get(rows.size() - 1).width())
                .count();
        return alike / (double) Math.max(1, rows.size());
    }

    /** Whether backslashes stand in a text as databases write them, and nowhere else. */
    static boolean hasOnlyDatabaseEscapes(SampleText sample, Dialect dialect) {
        int letters = 0;
        for (int index = 0; index < sample.length() - 1; index++) {
            if (sample.characters()[index] == BACKSLASH) {
                char next = sample.characters()[index + 1];
                boolean path = index > 0 && sample.characters()[index - 1] == ':';
                boolean lineOfNoTable = dialect.delimiter().isEmpty() && (next == '\n' || next == '\r');
                if (path || lineOfNoTable || !mayFollow(next, dialect)) {
                    return false;
                }
                letters += next == 'N' ? 0 : 1;
                index++;
            }
        }
        return letters > 0;
    }

    private static boolean mayFollow(char character, Dialect dialect) {
        return DATABASE.indexOf(character) >= 0 || dialect.delimiter().indexOf(character) >= 0;
    }

    /** The dialect, with a backslash as escape where later text has it and no doubled quote. */
    public Dialect orLater(String later) {
        boolean escaped = isOpen && count(later, dialect, BACKSLASH) > 0 && count(later, dialect, dialect.quote()) == 0;
        return escaped ? new Dialect(dialect.delimiter(), dialect.quote(), BACKSLASH, dialect.spaced()) : dialect;
    }

    /** How often a quote after an escape stands amid text; beside a delimiter or a line end it may close a cell. */
    private static int count(String text, Dialect dialect, char escape) {
        int count = 0;
        String pair = "" + escape + dialect.quote();
        for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
            boolean amid = isText(text, at - 1, dialect) && isText(text, at + 2, dialect);
            count += amid ? 1 : 0;
        }
        return count;
    }

    private static boolean isText(String text, int index, Dialect dialect) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char character = text.charAt(index);
        boolean delimits = dialect.delimiter().indexOf(character) >= 0;
        return !delimits && character != dialect.quote() && character != '\n' && character != '\r';
    }
}
