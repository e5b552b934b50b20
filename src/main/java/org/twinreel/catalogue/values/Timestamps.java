package org.twinreel.catalogue.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Dates that count seconds, or thousandths or smaller parts of them, since 1970, as programs keep them. A number by
 * itself could be anything; that nearly all of a column are such dates of films tells.
 */
final class Timestamps {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 22;
    private static final int FEWEST_DIGITS = 8;
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Parts of a second, whole seconds first: numbers of seconds are below the first bound, and so on. */
    private static final long[] PARTS = {1, 1_000, 1_000_000, 1_000_000_000};

    private static final long BOUND_OF_SECONDS = 10_000_000_000L;

    private final long parts;

    private Timestamps(long parts) {
        this.parts = parts;
    }

    /** How a column counts; empty where it holds no such dates. Missing cells do not count. */
    static Optional<Timestamps> of(List<String> cells) {
        long filled = 0;
        long most = 0;
        var numbers = LongStream.builder();
        for (String cell : cells) {
            filled += cell.isEmpty() ? 0 : 1;
            OptionalLong number = number(cell);
            if (number.isPresent()) {
                numbers.add(number.getAsLong());
                most = Math.max(most, Math.abs(number.getAsLong()));
            }
        }
        long[] found = numbers.build().toArray();
        if (filled == 0 || 10L * found.length < 9 * filled) {
            return Optional.empty();
        }
        var timestamps = new Timestamps(parts(most));
        long films = LongStream.of(found)
                .filter(number -> timestamps.year(number).isPresent())
                .count();
        long days = LongStream.of(found).filter(Timestamps::beginsWithDay).count();
        long large = LongStream.of(found)
                .filter(number -> Long.toString(Math.abs(number)).length() >= FEWEST_DIGITS)
                .count();
        boolean are = 10 * films >= 9 * filled && 2 * large > filled && 2 * days < filled;
        return are ? Optional.of(timestamps) : Optional.empty();
    }

    private static long parts(long most) {
        int unit = 0;
        while (unit < PARTS.length - 1 && most / PARTS[unit] >= BOUND_OF_SECONDS) {
            unit++;
        }
        return PARTS[unit];
    }

    /** Whether a number begins with a day, as 19940923 and 199409232015 do. */
    private static boolean beginsWithDay(long number) {
        String digits = Long.toString(number);
        if (digits.length() < FEWEST_DIGITS || number < 0) {
            return false;
        }
        try {
            int year = LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6, 8)))
                    .getYear();
            return ReleaseDates.isOfFilm(year);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** A whole number that is not short, also with a fraction of zero; empty for anything else. */
    private static OptionalLong number(String cell) {
        String text = cell.strip();
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        boolean negative = !digits.isEmpty() && digits.charAt(0) == '-';
        if (digits.length() < SHORTEST || digits.length() > LONGEST) {
            return OptionalLong.empty();
        }
        for (int index = negative ? 1 : 0; index < digits.length(); index++) {
            if (digits.charAt(index) < '0' || digits.charAt(index) > '9') {
                return OptionalLong.empty();
            }
        }
        try {
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /** The year of a cell; empty where it holds no such date. */
    OptionalInt year(String cell) {
        OptionalLong number = number(cell);
        return number.isPresent() ? year(number.getAsLong()) : OptionalInt.empty();
    }

    /** Midnight of whatever place is the nearest midnight in Greenwich, so that no day moves into another year. */
    private OptionalInt year(long number) {
        long seconds = Math.floorDiv(number, parts);
        long day = Math.floorDiv(seconds + SECONDS_OF_A_DAY / 2, SECONDS_OF_A_DAY);
        int year = LocalDate.ofEpochDay(day).getYear();
        return ReleaseDates.isOfFilm(year) ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
