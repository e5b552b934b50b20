package org.twinreel.ui.data;

import java.util.EnumSet;
import java.util.Set;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/** Says why a file was not opened, and whether a person can help. */
final class OpeningFailure {
    private static final Set<Reason> COLUMNS = EnumSet.of(Reason.MISSING_COLUMNS, Reason.UNKNOWN_COLUMN);
    private static final Set<Reason> FORMAT =
            EnumSet.of(Reason.TOO_LONG, Reason.TOO_MANY_CELLS, Reason.NO_ROW_LEFT, Reason.NOT_TEXT);

    private final Messages messages;

    OpeningFailure(Messages messages) {
        this.messages = messages;
    }

    /** The sentence for a failure. */
    String sentence(Exception failure) {
        return new ErrorText(messages).sentence(failure);
    }

    /** Whether the file may well be one of movies, were it only known which column is which. */
    static boolean asksForColumns(Exception failure) {
        return failure instanceof CatalogueException unusable && COLUMNS.contains(unusable.reason());
    }

    /** What a person can do about it, for a button; empty where other choices would not help. */
    String remedy(Exception failure) {
        if (asksForColumns(failure)) {
            return messages.text("data.remedy.columns");
        }
        boolean helps = failure instanceof CatalogueException unusable && FORMAT.contains(unusable.reason());
        return helps ? messages.text("data.remedy.format") : "";
    }
}
