package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Reads the years of release dates and keeps account of how the dates of a column are written. Whether the day or the
 * month comes first makes no difference to the year, so no date is lost where a column leaves that open.
 */
final class ReleaseDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Two digits up to here are of this century, as spreadsheets take them. */
    private static final int LAST_OF_THIS_CENTURY = 29;

    private static final int LONGEST_DATE = 40;
    private static final int LENGTH_OF_ISO = 10;

    private int dayFirst;
    private int monthFirst;
    private int eitherFirst;
    private int twoDigits;

    /** The year of a date; empty where it is none. */
    OptionalInt year(String cell) {
        OptionalInt plain = CellValue.year(cell);
        if (plain.isPresent() || cell.isEmpty() || cell.length() > LONGEST_DATE) {
            return plain;
        }
        String date = cell.strip();
        if (date.endsWith(".0")) {
            return CellValue.year(date.substring(0, date.length() - 2));
        }
        boolean isoAndTime = date.length() > LENGTH_OF_ISO && "T ".indexOf(date.charAt(LENGTH_OF_ISO)) >= 0;
        OptionalInt iso = isoAndTime ? CellValue.year(date.substring(0, LENGTH_OF_ISO)) : OptionalInt.empty();
        return iso.isPresent() ? iso : ofParts(parts(date));
    }

    /** Runs of digits and of letters. */
    private static List<String> parts(String date) {
        var parts = new ArrayList<String>();
        int index = 0;
        while (index < date.length()) {
            int from = index;
            boolean digit = isDigit(date.charAt(index));
            while (index < date.length()
                    && isDigit(date.charAt(index)) == digit
                    && (digit || Character.isLetter(date.charAt(index)))) {
                index++;
            }
            if (index > from) {
                parts.add(date.substring(from, index));
            } else {
                index++;
            }
        }
        return parts;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private OptionalInt ofParts(List<String> parts) {
        List<String> numbers =
                parts.stream().filter(part -> isDigit(part.charAt(0))).toList();
        boolean tooLong = numbers.stream().anyMatch(number -> number.length() > 4);
        if (tooLong) {
            return OptionalInt.empty();
        }
        if (parts.stream().anyMatch(ReleaseDates::isMonth)) {
            return numbers.isEmpty() || numbers.size() > 2
                    ? OptionalInt.empty()
                    : fullYear(numbers.get(0).length() == 4 ? numbers.get(0) : numbers.get(numbers.size() - 1));
        }
        // More than three are a date and a time of day.
        return numbers.size() < 3 || (numbers.size() == 3 && parts.size() > 3)
                ? OptionalInt.empty()
                : ofNumbers(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private static boolean isMonth(String part) {
        return part.length() >= 3 && MONTHS.contains(part.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private OptionalInt ofNumbers(String first, String second, String third) {
        if (first.length() == 4 || (first.length() == 2 && Integer.parseInt(first) > 31)) {
            return isDayAndMonth(third, second) ? fullYear(first) : OptionalInt.empty();
        }
        boolean dayBeforeMonth = isDayAndMonth(first, second);
        boolean monthBeforeDay = isDayAndMonth(second, first);
        if (!dayBeforeMonth && !monthBeforeDay) {
            return OptionalInt.empty();
        }
        OptionalInt year = fullYear(third);
        if (year.isPresent() && !first.equals(second)) {
            dayFirst += dayBeforeMonth && !monthBeforeDay ? 1 : 0;
            monthFirst += monthBeforeDay && !dayBeforeMonth ? 1 : 0;
            eitherFirst += dayBeforeMonth && monthBeforeDay ? 1 : 0;
        }
        return year;
    }

    private static boolean isDayAndMonth(String day, String month) {
        int dayNumber = Integer.parseInt(day);
        int monthNumber = Integer.parseInt(month);
        return dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12;
    }

    private OptionalInt fullYear(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            twoDigits++;
            return OptionalInt.of(year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year);
        }
        return digits.length() == 4 && year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** What the column's dates leave open, or decided. */
    List<ReadingNotice> notices() {
        var notices = new ArrayList<ReadingNotice>();
        if (dayFirst > 0 && monthFirst > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_MIXED, dayFirst, monthFirst));
        } else if (dayFirst > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_DAY_FIRST));
        } else if (monthFirst > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_MONTH_FIRST));
        } else if (eitherFirst > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_AMBIGUOUS, eitherFirst));
        }
        if (twoDigits > 0) {
            notices.add(notice(ReadingNotice.Kind.YEARS_OF_TWO_DIGITS, twoDigits));
        }
        return notices;
    }

    private static ReadingNotice notice(ReadingNotice.Kind kind, int... counts) {
        return new ReadingNotice(
                kind,
                java.util.Arrays.stream(counts).mapToObj(Integer::toString).toList());
    }
}
