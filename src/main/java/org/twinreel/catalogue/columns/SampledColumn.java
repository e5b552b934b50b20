package org.twinreel.catalogue.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.twinreel.catalogue.values.CellValue;

/**
 * The filled cells of a column, as far as some rows show.
 *
 * @param position where it stands, from 0
 * @param cells its cells without blanks around them
 */
record SampledColumn(int position, List<String> cells) {
    private static final long FEWEST_WORDS = 5;
    private static final long SMALL_AMONG = 4;
    private static final int FEWEST_IN_ORDER = 3;
    private static final int FEWEST_ALIKE = 5;
    private static final long SHORTEST_MINUTES = 40;
    private static final long LONGEST_MINUTES = 400;
    private static final long MOST_TIMES = 6;

    SampledColumn {
        cells = List.copyOf(cells);
    }

    /** Whether nine of ten cells meet a condition. */
    boolean mostly(Predicate<String> condition) {
        return cells.stream().filter(condition).count() * 10 >= cells.size() * 9L;
    }

    double meanLength() {
        return cells.stream().mapToInt(String::length).average().orElse(0.0);
    }

    /** Whether there are many words to a comma; a list of names has few. */
    boolean isProse() {
        long words = count(' ') + cells.size();
        return words >= FEWEST_WORDS * cells.size()
                && words >= FEWEST_WORDS * (count(',') + count('|'))
                && words <= SMALL_AMONG * smallWords();
    }

    /** How many words, but a cell's first, begin with a small letter, as names of people do not. */
    private long smallWords() {
        return cells.stream()
                .mapToLong(cell -> IntStream.range(1, cell.length())
                        .filter(index -> cell.charAt(index - 1) == ' ' && Character.isLowerCase(cell.charAt(index)))
                        .count())
                .sum();
    }

    private long count(char wanted) {
        return cells.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == wanted)
                .count();
    }

    boolean isDistinct() {
        return cells.stream().distinct().count() * 10 >= cells.size() * 9L;
    }

    boolean isWhole() {
        return mostly(cell -> CellValue.whole(cell).isPresent());
    }

    /** Whether whole numbers grow from row to row, as those that count rows do. */
    boolean isAscending() {
        List<Long> numbers = numbers();
        for (int row = 1; row < numbers.size(); row++) {
            if (numbers.get(row) <= numbers.get(row - 1)) {
                return false;
            }
        }
        return numbers.size() >= FEWEST_IN_ORDER && numbers.size() == cells.size();
    }

    /** Whether whole numbers are as near to each other as the minutes that films last; counts of votes are not. */
    boolean couldBeMinutes() {
        List<Long> numbers = numbers();
        long least = numbers.stream().mapToLong(Long::longValue).min().orElse(0);
        long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        return numbers.size() >= FEWEST_ALIKE
                && least >= SHORTEST_MINUTES
                && most <= LONGEST_MINUTES
                && most <= MOST_TIMES * least;
    }

    private List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        for (String cell : cells) {
            OptionalLong number = CellValue.whole(cell);
            if (number.isPresent()) {
                numbers.add(number.getAsLong());
            }
        }
        return numbers;
    }
}
