package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of a file's columns, and which of them the pipeline reads.
 *
 * @param names one a column, in the file's order, no two alike without regard to case
 * @param positions where a field's column stands; a field that the file lacks has none
 */
record Header(List<String> names, Map<Field, Integer> positions) {
    Header {
        names = List.copyOf(names);
        positions = Collections.unmodifiableMap(new EnumMap<>(positions));
    }

    /**
     * The header in a file's first record. A field's column is the first of exactly its name, or else the first of its
     * name in another case. A column without a name is called as pandas calls it, and so is one whose name is taken.
     */
    static Header of(List<String> firstRecord) {
        List<String> cells = firstRecord.stream().map(String::strip).toList();
        var positions = new EnumMap<Field, Integer>(Field.class);
        for (Field field : Field.values()) {
            OptionalInt exact = first(cells, field.header()::equals);
            OptionalInt column = exact.isPresent() ? exact : first(cells, field.header()::equalsIgnoreCase);
            column.ifPresent(position -> positions.put(field, position));
        }
        return new Header(distinctNames(cells), positions);
    }

    private static OptionalInt first(List<String> cells, Predicate<String> condition) {
        return IntStream.range(0, cells.size())
                .filter(column -> condition.test(cells.get(column)))
                .findFirst();
    }

    private static List<String> distinctNames(List<String> cells) {
        var taken = new HashSet<String>();
        var repetitions = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            String name = cells.get(column).isEmpty() ? "Unnamed: " + column : cells.get(column);
            String distinct = name;
            while (!taken.add(distinct.toLowerCase(Locale.ROOT))) {
                distinct = name + "." + repetitions.merge(name, 1, Integer::sum);
            }
            names.add(distinct);
        }
        return names;
    }

    /** The names of the columns without which nothing can be done and that are not there. */
    List<String> missing() {
        return Stream.of(Field.values())
                .filter(field -> field.isRequired() && !positions.containsKey(field))
                .map(Field::header)
                .toList();
    }
}
