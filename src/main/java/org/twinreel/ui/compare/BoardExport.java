package org.twinreel.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.export.PixelSheet;
import org.twinreel.ui.export.SvgSheet;
import org.twinreel.ui.export.Table;
import org.twinreel.ui.export.WholeFile;
import org.twinreel.ui.style.Palette;
import org.twinreel.ui.style.Theme;

/** Takes a board out of the program; where that fails the page says so, and a file that was there stays as it was. */
public final class BoardExport {
    private final Session session;
    private final ReadOnlyObjectProperty<@Nullable Board> board;
    private final JobRunner jobs;
    private final StringProperty error;
    private final Messages messages;

    BoardExport(
            Session session,
            ReadOnlyObjectProperty<@Nullable Board> board,
            JobRunner jobs,
            StringProperty error,
            Messages messages) {
        this.session = session;
        this.board = board;
        this.jobs = jobs;
        this.error = error;
        this.messages = messages;
    }

    /** The lists side by side, as Markdown; empty while there are none. */
    public String markdown() {
        return sideBySide(Table::markdown);
    }

    /** The same as tab-separated values, which spreadsheets take from the clipboard. */
    public String tsv() {
        return sideBySide(Table::tabSeparatedWithHeader);
    }

    private String sideBySide(Function<Table, String> written) {
        Board shown = board.get();
        return shown == null ? "" : written.apply(new BoardTables(shown, messages).sideBySide());
    }

    /** A file name for the lists, with an ending such as "csv". */
    public String suggestedName(String ending) {
        Board shown = board.get();
        return messages.text("export.name", shown == null ? 0 : shown.query().tmdbId(), ending);
    }

    /** Writes the lists, one movie a line, to a file. */
    public void saveCsv(Path file) {
        Board shown = board.get();
        if (shown != null) {
            save(
                    file,
                    aside -> Files.writeString(
                            aside,
                            new BoardTables(shown, messages).oneBelowTheOther().csv()));
        }
    }

    /** Draws the whole board, every row of it, in a look's colours, and writes it to a file as SVG. */
    public void saveSvg(Path file, Theme look) {
        BoardPicture picture = picture(look);
        if (picture != null) {
            save(file, aside -> {
                var sheet = new SvgSheet(picture.width(), picture.height(), picture.title());
                picture.drawOn(sheet);
                Files.writeString(aside, sheet.finish());
            });
        }
    }

    /** The same picture as PNG, two pixels for each of its lengths. */
    public void savePng(Path file, Theme look) {
        BoardPicture picture = picture(look);
        if (picture != null) {
            save(file, aside -> {
                try (var sheet = new PixelSheet(picture.width(), picture.height())) {
                    picture.drawOn(sheet);
                    if (!ImageIO.write(sheet.image(), "png", aside.toFile())) {
                        throw new IOException("this Java writes no PNG");
                    }
                }
            });
        }
    }

    private @Nullable BoardPicture picture(Theme look) {
        Board shown = board.get();
        var loaded = session.loaded().get();
        var model = session.model().get();
        if (shown == null || loaded == null) {
            return null;
        }
        var origin = new BoardPicture.Origin(
                loaded.catalogue().name(),
                loaded.catalogue().size(),
                model == null ? InputChoice.ALL : model.config().inputs(),
                LocalDate.now(ZoneId.systemDefault()));
        return new BoardPicture(shown, origin, new Palette(look), messages);
    }

    private void save(Path file, WholeFile.Content content) {
        jobs.start(
                messages.text("export.job"),
                monitor -> {
                    monitor.checkStopped();
                    WholeFile.write(file, content);
                    return file;
                },
                new JobObserver<Path>() {
                    @Override
                    public void succeeded(Path written) {
                        error.set("");
                    }

                    @Override
                    public void failed(Exception failure) {
                        error.set(messages.text("common.save.failed", file));
                    }
                });
    }
}
