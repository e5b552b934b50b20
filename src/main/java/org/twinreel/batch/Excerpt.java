package org.twinreel.batch;

/** A text of strangers, made fit for one line of a terminal. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The text on one line, without control characters, cut after 80 characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The text on one line, without control characters, cut so that it has at most {@code longest} characters. */
    static String of(String text, int longest) {
        String line = text.codePoints()
                .map(character -> breaksTheLine(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** Control characters, and marks that would turn the rest of a line around or break it. */
    private static boolean breaksTheLine(int character) {
        boolean separates = character == 0x2028 || character == 0x2029;
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return Character.isISOControl(character) || separates || turns;
    }
}
