package org.twinreel.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.text.Messages;

/** The outcome of a run for a terminal: how well it learned, how each query and the whole catalogue fare, and lists. */
final class ResultTable {
    private static final int PLACES = 3;
    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_TITLE = 24;

    private final BatchResult result;
    private final Catalogue catalogue;
    private final Messages messages;

    ResultTable(BatchResult result, Messages messages) {
        this.result = result;
        this.catalogue = result.loaded().catalogue();
        this.messages = messages;
    }

    List<String> lines() {
        var lines = new ArrayList<>(List.of(best()));
        new RunWords(messages).inputs(result.model().config().inputs()).ifPresent(lines::add);
        lines.add("");
        lines.addAll(overlaps().lines());
        lines.addAll(new EvaluationLines(result, messages).lines());
        found().forEach(answer -> lines.addAll(lists(answer)));
        lines.add("");
        notFound().forEach(lines::add);
        return lines;
    }

    private String best() {
        EpochMetrics best = result.model().history().best();
        return messages.text(
                Double.isNaN(best.validationMse()) ? "batch.best.unvalidated" : "batch.best",
                best.epoch(),
                best.selectionMse(),
                result.model().history().meanPredictorMse(),
                best.alignment());
    }

    private TextTable overlaps() {
        var table = new TextTable(2);
        CatalogueFigures figures = result.figures();
        var head = new ArrayList<>(List.of(messages.text("batch.overlap", figures.k()), ""));
        for (ListSource source : ListSource.values()) {
            head.add(messages.text("batch.source." + source.key()));
        }
        table.row(head);
        found().forEach(answer -> table.row(row(answer)));
        for (QueryGroup group : QueryGroup.values()) {
            table.row(row(group));
        }
        return table;
    }

    private List<String> row(Answer.Found answer) {
        var row = new ArrayList<String>();
        row.add(name(answer.movie()));
        row.add(messages.text(answer.trained() ? "batch.trained-on" : "batch.held-out"));
        for (Mode mode : Mode.values()) {
            row.add(share(list(answer, mode).genreOverlap()));
        }
        return row;
    }

    private List<String> row(QueryGroup group) {
        CatalogueFigures figures = result.figures();
        var row = new ArrayList<>(List.of(
                messages.text("batch.group." + group.key()),
                messages.text("batch.queries", figures.queries().of(group))));
        for (ListSource source : ListSource.values()) {
            row.add(share(figures.mean(group, source, ListMetric.GENRE_OVERLAP).mean()));
        }
        return row;
    }

    /** The first places of every mode's list; none where there is no other movie. */
    private List<String> lists(Answer.Found answer) {
        int longest = answer.lists().values().stream()
                .mapToInt(list -> list.items().size())
                .max()
                .orElse(0);
        if (longest == 0) {
            return List.of();
        }
        var table = new TextTable(1 + Mode.values().length);
        var head = new ArrayList<>(List.of(""));
        Stream.of(Mode.values())
                .map(mode -> messages.text("batch.source." + mode.key()))
                .forEach(head::add);
        table.row(head);
        for (int place = 0; place < Math.min(PLACES, longest); place++) {
            table.row(places(answer, place));
        }
        var lines = new ArrayList<>(List.of("", name(answer.movie())));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> places(Answer.Found answer, int place) {
        var row = new ArrayList<>(List.of("  " + (place + 1)));
        for (Mode mode : Mode.values()) {
            List<Recommendation> items = list(answer, mode).items();
            row.add(
                    place < items.size()
                            ? Excerpt.of(catalogue.movie(items.get(place).row()).title(), LONGEST_TITLE)
                            : "");
        }
        return row;
    }

    private Stream<String> notFound() {
        return result.answers().stream()
                .filter(Answer.NotFound.class::isInstance)
                .map(Answer.NotFound.class::cast)
                .map(answer -> messages.text(
                        answer.nearest().isEmpty() ? "batch.not-found.alone" : "batch.not-found",
                        Excerpt.of(answer.title()),
                        answer.nearest().stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private Stream<Answer.Found> found() {
        return result.answers().stream().filter(Answer.Found.class::isInstance).map(Answer.Found.class::cast);
    }

    private static Answer.RankedList list(Answer.Found answer, Mode mode) {
        return Objects.requireNonNull(answer.lists().get(mode));
    }

    private String name(Movie movie) {
        String title = Excerpt.of(movie.title(), LONGEST_NAME);
        return movie.releaseYear().isPresent()
                ? title + " (" + movie.releaseYear().getAsInt() + ")"
                : title;
    }

    private String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(messages.locale(), "%.3f", value);
    }
}
