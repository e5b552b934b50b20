package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.export.Lettering;
import org.twinreel.ui.export.Sheet;
import org.twinreel.ui.export.Sheet.Box;
import org.twinreel.ui.export.Sheet.Run;
import org.twinreel.ui.style.Palette;

/** One list of a board's picture. */
final class ColumnPicture {
    static final int HEAD = 94;
    static final int ROW = 46;

    private static final int WIDTH = BoardPicture.COLUMN;
    private static final int RANK_END = 22;
    private static final int TITLE = 32;
    private static final int BAR = 92;
    private static final int BAR_HEIGHT = 8;
    private static final String UNTRAINED = "◇";
    /** A part below 0 is a strip over what it takes away from the other. */
    private static final int STRIP_HEIGHT = 3;

    private final Board board;
    private final Palette palette;
    private final Messages messages;
    private final ColumnWords words;

    ColumnPicture(Board board, Palette palette, Messages messages) {
        this.board = board;
        this.palette = palette;
        this.messages = messages;
        this.words = new ColumnWords(messages);
    }

    /** Where the middle of a rank's row lies, from the column's upper edge. */
    static double middle(int rank) {
        return HEAD + (rank - 0.5) * ROW;
    }

    void drawOn(Sheet sheet, Column column, double left, double top) {
        drawHead(sheet, column, left, top);
        for (Place place : column.places()) {
            double middle = top + middle(place.recommendation().rank());
            sheet.box(new Box(left, middle - ROW / 2.0, WIDTH, 1, 0), palette.of("line"));
            drawPlace(sheet, place, left, middle);
            drawSimilarity(sheet, column, place, left + WIDTH - BAR, middle);
        }
    }

    private void drawHead(Sheet sheet, Column column, double left, double top) {
        String colour = palette.of(column.lane().key());
        var name = Lettering.of(17, colour).heavy();
        var quiet = Lettering.of(12, palette.of("ink-quiet"));
        sheet.box(new Box(left, top, WIDTH, 3, 1.5), colour);
        sheet.words(name.fitting(words.title(column), WIDTH), left, top + 26, name);
        ListFigures figures = column.figures();
        String overlap = messages.text(
                "export.overlap",
                board.k(),
                share(figures.genreOverlap()),
                share(column.baseline().chance().genreOverlap()),
                share(column.baseline().popularity().genreOverlap()));
        String alike = messages.text("export.alike", number(figures.meanSimilarity()), number(figures.diversity()));
        String kind = messages.text("export.kind", figures.medianVotes(), share(figures.untrainedShare()));
        double baseline = top + 46;
        for (String line : List.of(overlap, alike, kind)) {
            sheet.words(quiet.fitting(line, WIDTH), left, baseline, quiet);
            baseline += 17;
        }
    }

    private String share(double share) {
        return Double.isNaN(share) ? messages.text("common.none") : messages.text("compare.share", share);
    }

    private String number(double value) {
        return Double.isNaN(value) ? messages.text("common.none") : messages.text("compare.similarity.mean", value);
    }

    private void drawPlace(Sheet sheet, Place place, double left, double middle) {
        String quietInk = palette.of("ink-quiet");
        var quiet = Lettering.of(12, quietInk);
        sheet.words(Integer.toString(place.recommendation().rank()), left + RANK_END, middle - 2, quiet.leftwards());
        String year = words.year(place.movie());
        var upper = new Line(WIDTH - TITLE - BAR - Sheet.GAP);
        var noise = Lettering.of(12, palette.of("noise"));
        double reserved = quiet.width(year) + noise.width(UNTRAINED) + 2 * Sheet.GAP;
        upper.add(place.movie().title(), Lettering.of(14, palette.of("ink")).heavy(), reserved);
        upper.add(year, quiet, 0);
        if (!place.trained()) {
            upper.add(UNTRAINED, noise, 0);
        }
        sheet.line(upper.runs, left + TITLE, middle - 2, words.named(place.movie()));

        var movie = place.movie();
        var lower = new Line(WIDTH - TITLE - BAR - Sheet.GAP);
        lower.add(messages.text("compare.place.facts", movie.language(), movie.voteAverage()), quiet, 0);
        if (!place.sharedGenres().isEmpty()) {
            String shared = messages.text("compare.place.shared", ColumnWords.genres(place.sharedGenres()));
            lower.add(shared, Lettering.of(12, palette.of("shared")), 0);
        }
        lower.add(ColumnWords.genres(place.otherGenres()), quiet, 0);
        sheet.line(lower.runs, left + TITLE, middle + 15, ColumnWords.genres(movie.genres()));
    }

    private void drawSimilarity(Sheet sheet, Column column, Place place, double left, double middle) {
        double similarity = place.recommendation().similarity();
        var ink = Lettering.of(13, palette.of("ink")).leftwards();
        sheet.words(messages.text("compare.similarity.value", similarity), left + BAR, middle - 2, ink);
        double top = middle + 7;
        var bar = new Box(left, top, BAR, BAR_HEIGHT, 0);
        sheet.box(new Box(left, top, BAR, BAR_HEIGHT, 2), palette.of("track"));
        if (column.lane() == Lane.HYBRID) {
            double content = place.contentPart();
            double cf = place.cfPart();
            drawPart(sheet, "content", 0, content, bar);
            drawPart(sheet, "cf", Math.max(0, content), Math.max(0, content) + cf, bar);
            var strip = new Box(left, top + 2.5, BAR, STRIP_HEIGHT, 0);
            drawPart(sheet, "content", cf + content, content < 0 ? cf : 0, strip);
            drawPart(sheet, "cf", content + cf, cf < 0 ? content : 0, strip);
        } else {
            drawPart(sheet, column.lane().key(), 0, similarity, bar);
        }
    }

    private void drawPart(Sheet sheet, String token, double from, double to, Box whole) {
        double start = Math.max(0, Math.min(1, from));
        double end = Math.max(0, Math.min(1, to));
        if (end > start) {
            double width = (end - start) * whole.width();
            sheet.box(
                    new Box(whole.x() + start * whole.width(), whole.y(), width, whole.height(), 0), palette.of(token));
        }
    }

    /** Words one after the other on a line of limited width; what no longer fits is cut. */
    private static final class Line {
        private final List<Run> runs = new ArrayList<>();
        private double room;

        Line(double room) {
            this.room = room;
        }

        void add(String text, Lettering lettering, double reserved) {
            String fitting = text.isEmpty() ? "" : lettering.fitting(text, room - reserved);
            if (!fitting.isEmpty()) {
                runs.add(new Run(fitting, lettering));
                room -= lettering.width(fitting) + Sheet.GAP;
            }
        }
    }
}
