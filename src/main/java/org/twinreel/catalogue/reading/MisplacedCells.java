package org.twinreel.catalogue.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.values.ReleaseDates;

/**
 * Tells rows whose cells stand in other columns than their own, as what is left of a row that was torn in two: where ids
 * and numbers are expected there are texts and dates. Three such cells are no slip, unless many rows have them.
 */
final class MisplacedCells {
    private static final List<Field> NUMBERS = List.of(Field.ID, Field.VOTE_COUNT, Field.POPULARITY);
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 200;

    private final Map<Field, List<String>> columns;
    private final Numbers numbers;
    private @Nullable ReleaseDates dates;
    private @Nullable Boolean seldom;

    /** For a table's columns, missing cells among them, and the numbers in them. */
    MisplacedCells(Map<Field, List<String>> columns, Numbers numbers) {
        this.columns = columns;
        this.numbers = numbers;
    }

    /** Whether the cells of a row are such. */
    boolean at(int row) {
        // Nearly all numbers are plain; of a row that has two, no more needs to be asked.
        int plain = 0;
        for (Field field : NUMBERS) {
            plain += isPlain(cell(row, field)) ? 1 : 0;
        }
        return plain < NUMBERS.size() - 1 && unreadable(row) >= FEWEST && areSeldom();
    }

    private static boolean isPlain(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            if ((character < '0' || character > '9') && character != '.') {
                return false;
            }
        }
        return true;
    }

    private boolean areSeldom() {
        if (seldom == null) {
            int rows = columns.values().iterator().next().size();
            int looked = Math.min(rows, LOOKED_AT);
            int found = 0;
            for (int row = 0; row < looked; row++) {
                found += unreadable(row) >= FEWEST ? 1 : 0;
            }
            seldom = 5 * found <= looked;
        }
        return seldom;
    }

    private int unreadable(int row) {
        int unreadable = 0;
        for (Field field : NUMBERS) {
            String cell = cell(row, field);
            boolean readable = field == Field.POPULARITY
                    ? numbers.decimal(field, cell, Double.MAX_VALUE).isPresent()
                    : numbers.whole(field, cell).isPresent();
            unreadable += readable || cell.isEmpty() ? 0 : 1;
        }
        String date = cell(row, Field.RELEASE_DATE);
        return unreadable + (date.isEmpty() || dates().year(date).isPresent() ? 0 : 1);
    }

    private ReleaseDates dates() {
        if (dates == null) {
            dates = new ReleaseDates(columns.getOrDefault(Field.RELEASE_DATE, List.of()));
        }
        return dates;
    }

    @SuppressWarnings("NullAway") // every field has its column, all of the same length
    private String cell(int row, Field field) {
        return columns.get(field).get(row);
    }
}
