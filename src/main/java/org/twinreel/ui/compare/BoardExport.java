package org.twinreel.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;

/** Takes a board out of the program; where that fails the page says so. The files are small: no job is needed. */
public final class BoardExport {
    private final ReadOnlyObjectProperty<@Nullable Board> board;
    private final StringProperty error;
    private final Messages messages;

    BoardExport(ReadOnlyObjectProperty<@Nullable Board> board, StringProperty error, Messages messages) {
        this.board = board;
        this.error = error;
        this.messages = messages;
    }

    /** The lists side by side, as Markdown; empty while there are none. */
    public String markdown() {
        Board shown = board.get();
        return shown == null
                ? ""
                : new BoardTables(shown, messages).sideBySide().markdown();
    }

    /** A file name for the lists. */
    public String suggestedName() {
        Board shown = board.get();
        return messages.text(
                "compare.save.name", shown == null ? 0 : shown.query().tmdbId());
    }

    /** Writes the lists, one movie a line, to a file. */
    public void saveCsv(Path file) {
        Board shown = board.get();
        if (shown != null) {
            try {
                new BoardTables(shown, messages).oneBelowTheOther().saveCsv(file);
                error.set("");
            } catch (IOException unwritable) {
                error.set(messages.text("common.save.failed", file));
            }
        }
    }
}
