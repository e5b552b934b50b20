package org.twinreel.ui.mapping;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One thing that can be said about how a file is written, with the values that its list offers. */
enum FormatPart {
    ENCODING(List.of(
            "UTF-8",
            "UTF-16",
            "windows-1252",
            "ISO-8859-1",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1250")),
    DELIMITER(List.of(",", ";", "\t", "|", " ", "")),
    QUOTE(List.of("\"", "'", "")),
    ESCAPE(List.of(FormatPart.DOUBLED, "\\", "")),
    HEADER_ROWS(IntStream.rangeClosed(0, FormatPart.MOST_HEADER_ROWS)
            .mapToObj(Integer::toString)
            .toList());

    /** The escape that is the quote itself. */
    static final String DOUBLED = "doubled";

    private static final int MOST_HEADER_ROWS = 6;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<String> listed;

    FormatPart(List<String> listed) {
        this.listed = List.copyOf(listed);
    }

    /** What its list offers; the empty text stands for none. */
    List<String> listed() {
        return listed;
    }

    /** Whether something that the list does not offer can be typed. */
    boolean isFree() {
        return this != HEADER_ROWS;
    }

    /** Its name within keys of texts and ids. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
