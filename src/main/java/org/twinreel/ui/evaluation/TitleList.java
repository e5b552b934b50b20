package org.twinreel.ui.evaluation;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.TutorialTitles;
import org.twinreel.text.Messages;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.search.TitleAnswer;

/** The titles that a person wants to see measured, looked up in the open catalogue. */
public final class TitleList {
    private final Messages messages;
    private final ObservableList<TitleEntry> entries = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.GENRE_OVERLAP);
    private final ObjectProperty<@Nullable TitleOrder> order = new SimpleObjectProperty<>();
    private @Nullable TitleSearch search;
    private @Nullable TitleFigures figures;
    private int length;
    private int numbered;

    TitleList(Messages messages, int length) {
        this.messages = messages;
        this.length = length;
    }

    /** Looks all titles up in another catalogue; null where none is open. */
    void lookUpIn(@Nullable TitleSearch titles) {
        search = titles;
        List<String> names = numbered == 0
                ? TutorialTitles.TITLES
                : entries.stream().map(TitleEntry::typed).toList();
        entries.setAll(names.stream().map(this::entry).toList());
    }

    /** Measures all titles on another model; null where there is none. */
    void measureOn(@Nullable Ranking ranking) {
        figures = ranking == null ? null : new TitleFigures(ranking);
        entries.replaceAll(this::measured);
    }

    /** Measures all titles with lists of another length. */
    void measureAt(int k) {
        length = k;
        entries.replaceAll(this::measured);
    }

    private TitleEntry entry(String title) {
        numbered++;
        if (search == null) {
            return new TitleEntry(numbered, title, null, null, Map.of(), false);
        }
        var answer = TitleAnswer.to(title, search.find(title), messages);
        return measured(new TitleEntry(
                numbered, title, answer.movie().orElse(null), answer.question().orElse(null), Map.of(), false));
    }

    private TitleEntry measured(TitleEntry entry) {
        return figures == null ? entry.measured(Map.of(), false) : figures.measure(entry, length);
    }

    /** The titles, in the order in which they were added. */
    ObservableList<TitleEntry> entries() {
        return entries;
    }

    /** The titles in the order asked for. */
    List<TitleEntry> sorted() {
        TitleOrder wanted = order.get();
        return wanted == null
                ? List.copyOf(entries)
                : entries.stream().sorted(wanted.by(metric())).toList();
    }

    /** The order asked for; null while it is that in which titles were added. */
    ObjectProperty<@Nullable TitleOrder> order() {
        return order;
    }

    /** Sorts by a source's figures, the highest first, or by name; again turns the order round, then ends it. */
    void sortBy(@Nullable ListSource source) {
        TitleOrder before = order.get();
        boolean figures = source != null;
        if (before == null || before.source() != source) {
            order.set(new TitleOrder(source, figures));
        } else {
            order.set(before.falling() == figures ? new TitleOrder(source, !figures) : null);
        }
    }

    /** What is measured of the titles' lists; one of {@link Measure#ofLists}. */
    ObjectProperty<Measure> measure() {
        return measure;
    }

    private ListMetric metric() {
        return measure.get().metric().orElseThrow();
    }

    /** What a source's list for a title is like by the measure chosen; NaN where there is none. */
    double figure(TitleEntry entry, ListSource source) {
        return entry.figure(source, metric());
    }

    /** Mean figure of a source over the titles that name a movie; NaN while there are none. */
    double mean(ListSource source) {
        return entries.stream()
                .mapToDouble(entry -> figure(entry, source))
                .filter(figure -> !Double.isNaN(figure))
                .average()
                .orElse(Double.NaN);
    }

    /** What stands in the field for a further title. */
    public StringProperty typed() {
        return typed;
    }

    /** Adds the typed title; blank text adds nothing. */
    public void addTyped() {
        if (!typed.get().isBlank()) {
            entries.add(entry(typed.get().strip()));
            typed.set("");
        }
    }

    /** Adds a movie. */
    public void add(Movie movie) {
        numbered++;
        entries.add(settled(numbered, movie));
        typed.set("");
    }

    /** Says which movie an unclear title means. */
    void settle(TitleEntry entry, Movie movie) {
        entries.replaceAll(other -> other.number() == entry.number() ? settled(entry.number(), movie) : other);
    }

    private TitleEntry settled(int number, Movie movie) {
        return measured(new TitleEntry(number, movie.title(), movie, null, Map.of(), false));
    }

    /** Takes a title off the list. */
    void remove(TitleEntry entry) {
        entries.removeIf(other -> other.number() == entry.number());
    }

    /** Returns to the tutorial's titles. */
    public void reset() {
        entries.setAll(TutorialTitles.TITLES.stream().map(this::entry).toList());
    }
}
