package org.twinreel.catalogue.delimited;

/**
 * How quotes within quotes are written, where the beginning of a file has none: by what stands later in it.
 *
 * @param dialect what the beginning shows
 * @param isOpen whether it shows no quote within quotes
 */
record EscapeEvidence(Dialect dialect, boolean isOpen) {
    private static final char BACKSLASH = '\\';

    static EscapeEvidence of(SampleText sample, Dialect dialect) {
        boolean quotes = dialect.quote() != Dialect.NONE;
        String text = new String(sample.characters(), 0, sample.length());
        boolean open = quotes && count(text, dialect, BACKSLASH) == 0 && count(text, dialect, dialect.quote()) == 0;
        return new EscapeEvidence(dialect, open);
    }

    /** The dialect, with a backslash as escape where later text has it and no doubled quote. */
    Dialect orLater(String later) {
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
