package org.twinreel.catalogue.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.twinreel.catalogue.Genre;

/** What the text of a cell means; empty where it means nothing of the kind asked for. */
public final class CellValue {
    /** No number of a catalogue is longer, and BigDecimal takes very long over very long ones. */
    private static final int LONGEST_NUMBER = 64;

    private static final int LENGTH_OF_ISO_DATE = 10;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private CellValue() {}

    /** A decimal number from 0 to a largest one, such as {@code 8.716} or {@code 1e2}. */
    public static OptionalDouble decimal(String cell, double largest) {
        double value = number(cell).map(BigDecimal::doubleValue).orElse(Double.NaN);
        return value >= 0.0 && value <= largest ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A whole number of at least 0, also when written as a decimal: pandas writes 29721 as {@code 29721.0}. */
    public static OptionalLong whole(String cell) {
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty() || number.get().signum() < 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(number.get().longValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return OptionalLong.empty();
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        String digits = cell.strip();
        if (digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The genres of a list such as {@code [18, 80]}, each once, in its order. */
    static Optional<List<Genre>> genres(String cell) {
        String list = cell.strip();
        if (!list.startsWith("[") || !list.endsWith("]") || list.length() < 2) {
            return Optional.empty();
        }
        String inner = list.substring(1, list.length() - 1).strip();
        var genres = new ArrayList<Genre>();
        for (String id : inner.isEmpty() ? new String[0] : inner.split(",", -1)) {
            OptionalLong number = whole(id);
            if (number.isEmpty() || number.getAsLong() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            genres.add(Genre.of((int) number.getAsLong()));
        }
        return Optional.of(genres.stream().distinct().toList());
    }

    /** The year of a date such as {@code 1994-09-23}, or a bare year; the year 0 is none. */
    static OptionalInt year(String cell) {
        String date = cell.strip();
        int year = isoYear(date);
        if (year >= 0) {
            return year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
        }
        if (YEAR.matcher(date).matches()) {
            year = Integer.parseInt(date);
        } else {
            try {
                year = LocalDate.parse(date).getYear();
            } catch (DateTimeException noDate) {
                return OptionalInt.empty();
            }
        }
        return year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The year of a date of the form 1994-09-23, which nearly all are; below 0 where it is otherwise or no day. */
    private static int isoYear(String date) {
        if (date.length() != LENGTH_OF_ISO_DATE || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return -1;
        }
        int year = digits(date, 0, 4);
        int month = digits(date, 5, 7);
        int day = digits(date, 8, 10);
        boolean isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1;
        return isDay && day <= YearMonth.of(year, month).lengthOfMonth() ? year : -1;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
