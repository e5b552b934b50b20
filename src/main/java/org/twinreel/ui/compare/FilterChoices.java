package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.LanguageName;

/** What a catalogue's movies can be filtered by, most frequent first. */
final class FilterChoices {
    private final List<Movie> movies;
    private final Messages messages;

    FilterChoices(List<Movie> movies, Messages messages) {
        this.movies = movies;
        this.messages = messages;
    }

    /**
     * One choice.
     *
     * @param value null for any
     * @param name for people
     */
    record Choice<T>(@Nullable T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Any language, then those that occur. */
    List<Choice<String>> languages() {
        Map<String, Long> counts =
                movies.stream().collect(Collectors.groupingBy(Movie::language, Collectors.counting()));
        return choices("compare.filter.language.any", counts, code -> LanguageName.of(code, messages));
    }

    /** Any genre, then those that occur. */
    List<Choice<Genre>> genres() {
        Map<Genre, Long> counts = movies.stream()
                .flatMap(movie -> movie.genres().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return choices("compare.filter.genre.any", counts, Genre::name);
    }

    private <T> List<Choice<T>> choices(String any, Map<T, Long> counts, Function<T, String> name) {
        var choices = new ArrayList<Choice<T>>();
        choices.add(new Choice<>(null, messages.text(any)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> name.apply(entry.getKey())))
                .forEach(entry -> choices.add(new Choice<>(
                        entry.getKey(),
                        messages.text("compare.filter.choice", name.apply(entry.getKey()), entry.getValue()))));
        return choices;
    }
}
