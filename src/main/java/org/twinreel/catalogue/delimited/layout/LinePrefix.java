package org.twinreel.catalogue.delimited.layout;

/** Marks before every line that belong to no cell. */
public enum LinePrefix implements LineLayout {
    /** As mail programs quote a text. */
    MAIL(RowWrapping.MAIL_MARKS) {
        @Override
        public int length(char[] characters, int from, int to) {
            int index = from;
            while (index < to && characters[index] == '>') {
                index++;
            }
            return index > from && index < to && characters[index] == ' ' ? index + 1 - from : index - from;
        }
    },
    /** Tabs or blanks, as an editor or a listing indents. */
    INDENT(RowWrapping.INDENT) {
        @Override
        public int length(char[] characters, int from, int to) {
            int index = from;
            while (index < to && (characters[index] == '\t' || characters[index] == ' ')) {
                index++;
            }
            return index == to ? 0 : index - from;
        }
    },
    /** The number of the line and what parts it from the text. */
    NUMBER(RowWrapping.LINE_NUMBERS) {
        @Override
        public int length(char[] characters, int from, int to) {
            int digits = INDENT.length(characters, from, to);
            int index = from + digits;
            while (index < to && characters[index] >= '0' && characters[index] <= '9') {
                index++;
            }
            boolean numbered = index > from + digits && index < to && AFTER_NUMBER.indexOf(characters[index]) >= 0;
            if (!numbered) {
                return 0;
            }
            index++;
            return index < to && characters[index] == ' ' ? index + 1 - from : index - from;
        }
    };

    private static final String AFTER_NUMBER = "\t:|) ";

    private final RowWrapping wrapping;

    LinePrefix(RowWrapping wrapping) {
        this.wrapping = wrapping;
    }

    @Override
    public RowWrapping wrapping() {
        return wrapping;
    }

    /** How long the mark before a line is; 0 where there is none. */
    public abstract int length(char[] characters, int from, int to);

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        edits.leaveOut(from, from + length(characters, from, to));
    }
}
