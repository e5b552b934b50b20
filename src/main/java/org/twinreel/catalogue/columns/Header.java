package org.twinreel.catalogue.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.names.FieldNames;

/**
 * The names of a file's columns, and which of them the pipeline reads.
 *
 * @param names one a column, in the file's order, no two alike without regard to case
 * @param positions where a field's column stands; a field that the file lacks has none
 */
public record Header(List<String> names, Map<Field, Integer> positions) {
    public Header {
        names = List.copyOf(names);
        var byField = new EnumMap<Field, Integer>(Field.class);
        byField.putAll(positions);
        positions = Collections.unmodifiableMap(byField);
    }

    /**
     * The header of cells. A field's column is the first of exactly its name, or else of its name in another case, or
     * else of what other files call it. A column without a name is called as pandas calls it, and so is one whose name
     * is taken.
     */
    public static Header of(List<String> cells) {
        return of(cells, ColumnCheck.NONE);
    }

    /** The same, where a column that only goes by another name is also asked whether its cells suit the field. */
    public static Header of(List<String> cells, ColumnCheck check) {
        List<String> stripped = cells.stream().map(String::strip).toList();
        var positions = new EnumMap<Field, Integer>(Field.class);
        List<String> plain = stripped.stream().map(FieldNames::plain).toList();
        List<String> bare = stripped.stream().map(FieldNames::bare).toList();
        List<String> unscaled = stripped.stream().map(FieldNames::unscaled).toList();
        for (Field field : Field.values()) {
            BiPredicate<String, Integer> suits =
                    (name, column) -> !positions.containsValue(column) && suits(field, name, column, check);
            exact(stripped, field)
                    .or(() -> byOtherName(plain, field, suits))
                    .or(() -> byOtherName(bare, field, suits))
                    .or(() -> field == Field.VOTE_AVERAGE ? byOtherName(unscaled, field, suits) : Optional.empty())
                    .ifPresent(position -> positions.put(field, position));
        }
        return new Header(distinctNames(stripped), positions);
    }

    /** A name that means other things elsewhere needs cells that leave no doubt. */
    private static boolean suits(Field field, String name, int column, ColumnCheck check) {
        boolean doubtful = FieldNames.isDoubtful(field, name) && !check.isEmpty(field, column);
        return doubtful ? check.isSure(field, column) : check.suits(field, column);
    }

    private static Optional<Integer> exact(List<String> cells, Field field) {
        OptionalInt exact = first(cells, field.header()::equals);
        OptionalInt column = exact.isPresent() ? exact : first(cells, field.header()::equalsIgnoreCase);
        return column.isPresent() ? Optional.of(column.getAsInt()) : Optional.empty();
    }

    private static Optional<Integer> byOtherName(List<String> names, Field field, BiPredicate<String, Integer> suits) {
        for (String name : FieldNames.of(field)) {
            for (int column = 0; column < names.size(); column++) {
                if (names.get(column).equals(name) && suits.test(name, column)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
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

    /** Where a column stands that a person names: by its name, or by its number as {@code #3}, counted from 1. */
    OptionalInt position(String named) {
        OptionalInt exact = first(names, named::equals);
        OptionalInt column = exact.isPresent() ? exact : first(names, named.strip()::equalsIgnoreCase);
        if (column.isPresent() || !named.startsWith("#")) {
            return column;
        }
        try {
            int number = Integer.parseInt(named.substring(1).strip());
            return number >= 1 && number <= names.size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }

    /** This header, in which fields have the columns {@code others} says; below 0 for none. */
    Header with(Map<Field, Integer> others) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(positions);
        changed.putAll(others);
        changed.values().removeIf(position -> position < 0);
        return new Header(names, changed);
    }

    /** The names of the fields without which nothing can be done and that are not there. */
    public List<String> missing() {
        return Stream.of(Field.values())
                .filter(field -> field.isRequired() && !positions.containsKey(field))
                .map(Field::header)
                .toList();
    }
}
