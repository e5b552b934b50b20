package org.twinreel.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.ReadingNotice.Kind;
import org.twinreel.catalogue.RejectedRow.Reason;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingWords;

/** What a person should know about the file that is open, what matters most first. */
final class FileNotices {
    /** What changes what can be done with the file, or may well be wrong. */
    private static final Set<Kind> GRAVE = EnumSet.of(
            Kind.NO_VOTES,
            Kind.COLUMNS_GUESSED,
            Kind.WRONG_BYTES,
            Kind.WINDOWS_BYTES,
            Kind.TWICE_ENCODED,
            Kind.NO_GENRES,
            Kind.NO_DATES,
            Kind.NO_POPULARITY,
            Kind.NUMBERS_AMBIGUOUS);

    private static final List<Kind> FIRST =
            List.of(Kind.NO_VOTES, Kind.COLUMNS_GUESSED, Kind.WRONG_BYTES, Kind.WINDOWS_BYTES, Kind.TWICE_ENCODED);

    private final Messages messages;

    /**
     * One of them.
     *
     * @param sentence in words
     * @param grave whether it changes what can be done with the file
     */
    record Notice(String sentence, boolean grave) {}

    FileNotices(Messages messages) {
        this.messages = messages;
    }

    List<Notice> of(LoadedCatalogue loaded) {
        var words = new ReadingWords(messages);
        var notices = new ArrayList<Notice>();
        loaded.reading().notices().stream()
                .sorted(Comparator.comparingInt(FileNotices::place))
                .forEach(notice -> notices.add(new Notice(words.notice(notice), GRAVE.contains(notice.kind()))));
        int elsewhere = loaded.report().rejectedByReason().getOrDefault(Reason.OTHER_TABLE, 0);
        if (elsewhere > 0) {
            notices.add(new Notice(messages.text("data.notice.other-table", elsewhere), true));
        }
        int repaired = loaded.reading().rowsRepaired();
        if (repaired > 0) {
            notices.add(new Notice(messages.text("data.notice.repaired", repaired), false));
        }
        return notices;
    }

    private static int place(ReadingNotice notice) {
        int first = FIRST.indexOf(notice.kind());
        if (first >= 0) {
            return first;
        }
        return GRAVE.contains(notice.kind()) ? FIRST.size() : FIRST.size() + 1;
    }
}
