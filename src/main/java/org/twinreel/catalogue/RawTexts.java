package org.twinreel.catalogue;

/** Keeps the raw text of rows within bounds: once very much was kept, only the beginnings of further ones are. */
final class RawTexts {
    private static final long MOST_CHARACTERS = 32L * 1024 * 1024;
    private static final int BEGINNING = 120;

    private long kept;

    /** A row's text, or its beginning. */
    String kept(String text) {
        kept += Math.min(text.length(), kept > MOST_CHARACTERS ? BEGINNING : Integer.MAX_VALUE);
        return kept > MOST_CHARACTERS && text.length() > BEGINNING ? text.substring(0, BEGINNING) + "\u2026" : text;
    }
}
