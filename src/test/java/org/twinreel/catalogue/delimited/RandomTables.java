package org.twinreel.catalogue.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.twinreel.catalogue.delimited.rows.Dialect;

/** Makes tables such as people have: a counter, values of several kinds, and text with everything in it. */
final class RandomTables {
    private static final List<String> NAMES =
            List.of("id", "title", "overview", "vote", "released", "kind", "note", "länge", "site");

    private static final List<String> OTHER_NAMES =
            List.of("counter", "station", "remark", "height", "opened", "line", "state", "owner", "place");

    private RandomTables() {}

    static Arbitrary<RandomTable> any() {
        Arbitrary<List<Integer>> kinds =
                Arbitraries.integers().between(0, 8).list().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(kinds, Arbitraries.integers().between(3, 25), dialects(), lineEnds(), charsets())
                .flatAs((columns, count, dialect, lineEnd, charset) -> Combinators.combine(
                                rows(columns, count), Arbitraries.of(true, false), Arbitraries.of(NAMES, OTHER_NAMES))
                        .as((rows, quotesAll, names) -> new RandomTable(
                                names.subList(0, columns.size() + 1), rows, dialect, lineEnd, quotesAll, charset)));
    }

    /** The first column counts, so that every table has one whose cells are of a kind. */
    private static Arbitrary<List<List<String>>> rows(List<Integer> kinds, int count) {
        List<Arbitrary<String>> cells = kinds.stream().map(RandomTables::cell).toList();
        return Combinators.combine(cells).as(row -> row).list().ofSize(count).map(rows -> IntStream.range(0, count)
                .mapToObj(row -> {
                    var counted = new ArrayList<String>();
                    counted.add(Integer.toString(100 + row));
                    counted.addAll(rows.get(row));
                    return (List<String>) counted;
                })
                .toList());
    }

    private static Arbitrary<String> cell(int kind) {
        return switch (kind) {
            case 0 -> Arbitraries.integers().between(0, 9_999).map(Object::toString);
            case 1 -> Arbitraries.integers().between(0, 99).map(number -> "7." + number);
            case 2 -> Arbitraries.integers().between(10, 28).map(day -> "1994-09-" + day);
            case 3 -> Arbitraries.of("drama", "action", "war", "");
                // Values that other tables' columns are called, and others that a blank or a colon would cut.
            case 4 -> Arbitraries.of("No", "Yes", "Data", "Title", "");
            case 5 -> Arbitraries.integers().between(10, 59).map(minute -> "2015-01-01 04:" + minute);
            case 6 -> Arbitraries.integers().between(1, 28).map(day -> "Jan " + day + " 2000");
            default -> texts();
        };
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("a", "film", "Amélie", "und", "7", "never", "Godzilla", "été");
        Arbitrary<String> between = Arbitraries.of(
                " ", " ", " ", " ", ", ", ". ", "; ", "\n", " \"", "\" ", "'s ", " | ", "\t", ",", ";", ": ");
        return Combinators.combine(words, between)
                .as((word, gap) -> word + gap)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(",", ";", "\t", "|", "||", "~~", "::"),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.just('"')),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just('\''))),
                        Arbitraries.of(true, true, false))
                .as((delimiter, quote, doubled) -> new Dialect(delimiter, quote, doubled ? quote : '\\', false));
    }

    private static Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"));
    }
}
