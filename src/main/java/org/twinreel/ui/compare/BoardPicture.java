package org.twinreel.ui.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.InputChoice;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.export.Lettering;
import org.twinreel.ui.export.Sheet;
import org.twinreel.ui.export.Sheet.Box;
import org.twinreel.ui.export.Sheet.Tie;
import org.twinreel.ui.parts.LanguageName;
import org.twinreel.ui.style.Palette;

/** A whole board as a picture: the query, the lists with their figures, and lines that tie the same movie. */
final class BoardPicture {
    static final int COLUMN = 380;
    private static final int MARGIN = 28;
    private static final int GUTTER = 60;
    private static final int TOP = 112;
    private static final int FOOT = 52;
    private static final int DOT = 5;
    private static final int MANY_TIES = 20;

    private final Board board;
    private final Origin origin;
    private final Palette palette;
    private final Messages messages;
    private final ColumnWords words;

    /**
     * Where a board comes from.
     *
     * @param catalogue name of the data
     * @param movies in the catalogue
     * @param inputs what the model reads
     * @param day on which the picture is made
     */
    record Origin(String catalogue, int movies, InputChoice inputs, LocalDate day) {}

    BoardPicture(Board board, Origin origin, Palette palette, Messages messages) {
        this.board = board;
        this.origin = origin;
        this.palette = palette;
        this.messages = messages;
        this.words = new ColumnWords(messages);
    }

    int width() {
        int columns = board.columns().size();
        return 2 * MARGIN + columns * COLUMN + (columns - 1) * GUTTER;
    }

    int height() {
        int longest = board.columns().values().stream()
                .mapToInt(column -> column.places().size())
                .max()
                .orElse(0);
        return TOP + ColumnPicture.HEAD + longest * ColumnPicture.ROW + FOOT;
    }

    /** The picture's name. */
    String title() {
        return messages.text("export.title", words.named(board.query()));
    }

    /** Draws it onto an empty sheet of its size. */
    void drawOn(Sheet sheet) {
        sheet.box(new Box(0, 0, width(), height(), 0), palette.of("surface"));
        drawHeader(sheet);
        List<Column> columns = List.copyOf(board.columns().values());
        for (int place = 0; place < columns.size(); place++) {
            if (place > 0) {
                drawTies(sheet, columns.get(place - 1), columns.get(place), left(place));
            }
            new ColumnPicture(board, palette, messages).drawOn(sheet, columns.get(place), left(place), TOP);
        }
        drawFoot(sheet);
    }

    private static int left(int place) {
        return MARGIN + place * (COLUMN + GUTTER);
    }

    private void drawHeader(Sheet sheet) {
        double room = width() - 2.0 * MARGIN;
        Movie query = board.query();
        String ink = palette.of("ink");
        var quiet = Lettering.of(13, palette.of("ink-quiet"));
        var heading = Lettering.of(22, ink).heavy();
        sheet.words(heading.fitting(title(), room), MARGIN, MARGIN + 20, heading);
        String facts = messages.text(
                "export.query",
                LanguageName.of(query.language(), messages),
                query.voteAverage(),
                query.voteCount(),
                query.genres().isEmpty() ? messages.text("compare.movie.nogenres") : ColumnWords.genres(query.genres()),
                messages.text(board.queryTrained() ? "compare.trained" : "compare.untrained"));
        sheet.words(quiet.fitting(facts, room), MARGIN, MARGIN + 44, quiet);
        sheet.words(quiet.fitting(about(), room), MARGIN, MARGIN + 64, quiet);
    }

    private String about() {
        double content = board.column(Mode.HYBRID).contentWeight();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(origin.day());
        return messages.text(
                "export.about",
                origin.catalogue(),
                origin.movies(),
                board.k(),
                messages.text("compare.blend", content, 1 - content),
                messages.text("training.inputs." + origin.inputs().optionName()),
                day);
    }

    /** Lines across the gutter before a column, from each movie of the list at its left to the same one in it. */
    private void drawTies(Sheet sheet, Column from, Column to, double right) {
        double stroke = from.places().size() > MANY_TIES ? 0.7 : 1.5;
        for (Place one : from.places()) {
            for (Place other : to.places()) {
                if (one.movie().index() == other.movie().index()) {
                    double leftY =
                            TOP + ColumnPicture.middle(one.recommendation().rank());
                    double rightY =
                            TOP + ColumnPicture.middle(other.recommendation().rank());
                    String colour = palette.of("reference");
                    sheet.tie(new Tie(right - GUTTER + DOT, leftY, right - DOT, rightY, stroke), colour);
                    sheet.box(new Box(right - GUTTER + 2.0, leftY - 2.5, DOT, DOT, DOT / 2.0), colour);
                    sheet.box(new Box(right - DOT - 2.0, rightY - 2.5, DOT, DOT, DOT / 2.0), colour);
                }
            }
        }
    }

    private void drawFoot(Sheet sheet) {
        var quiet = Lettering.of(11, palette.of("ink-quiet"));
        String legend = quiet.fitting(messages.text("export.legend"), width() - 2.0 * MARGIN);
        sheet.words(legend, MARGIN, height() - 22.0, quiet);
    }
}
