package org.twinreel.text;

import java.util.Locale;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.Repair;

/** Says in words how a file was read. */
public final class ReadingWords {
    private static final int LONGEST_LIST = 200;

    private final Messages messages;

    /** Words in the language of {@code messages}. */
    public ReadingWords(Messages messages) {
        this.messages = messages;
    }

    /** A sentence about something a person should know of a file that opened. */
    public String notice(ReadingNotice notice) {
        if (notice.kind() == ReadingNotice.Kind.ROWS_UNWRAPPED) {
            String wrapping = notice.details().get(0).toLowerCase(Locale.ROOT).replace('_', '-');
            return messages.text("reading.notice.rows-unwrapped", messages.text("reading.wrapping." + wrapping));
        }
        String together = String.join(", ", notice.details());
        String list = together.length() <= LONGEST_LIST ? together : together.substring(0, LONGEST_LIST) + "…";
        String first = notice.details().isEmpty() ? "" : notice.details().get(0);
        String second = notice.details().size() < 2 ? "" : notice.details().get(1);
        return messages.text("reading.notice." + key(notice.kind()), list, first, second);
    }

    /** What was done to a row, in a few words. */
    public String repair(Repair repair) {
        return messages.text("reading.repair." + key(repair));
    }

    /** What parts cells, as people call it. */
    public String delimiter(Dialect dialect) {
        return new FormatWords(messages).delimiter(dialect.delimiter());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
