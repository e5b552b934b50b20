package org.twinreel.catalogue.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinreel.catalogue.ReadingNotice;

/**
 * Reads the years of release dates and keeps account of how the dates of a column are written. Whether the day or the
 * month comes first makes no difference to the year, so no date is lost where a column leaves that open.
 */
public final class ReleaseDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Two digits up to here are of this century, as spreadsheets take them. */
    private static final int LAST_OF_THIS_CENTURY = 29;

    private static final int LONGEST_DATE = 40;
    private static final int LENGTH_OF_ISO = 10;

    private static final Pattern YEAR_AT_END = Pattern.compile("\\(((?:18|19|20)\\d\\d)\\)\\s*$");
    private static final int EARLIEST_FILM = 1870;
    private static final int LATEST_PLANNED = 2100;

    /** Spreadsheets count days from here; numbers of five digits go from 1927 to 2099. */
    private static final LocalDate DAY_NUMBERS_BEGIN = LocalDate.of(1899, 12, 30);

    private static final int FIRST_DAY_NUMBER = 10_000;
    private static final int LAST_DAY_NUMBER = 73_050;

    private final Optional<Timestamps> timestamps;
    private int stamped;
    private int dayNumbers;
    private int dayFirst;
    private int monthFirst;
    private int eitherFirst;
    private int twoDigits;

    /** The dates of a column, missing ones among its cells. */
    public ReleaseDates(List<String> cells) {
        timestamps = Timestamps.of(cells);
    }

    /** The year of a date; empty where it is none. */
    public OptionalInt year(String cell) {
        OptionalInt plain = CellValue.year(cell);
        if (plain.isPresent() || cell.isEmpty() || cell.length() > LONGEST_DATE) {
            return plain;
        }
        if (timestamps.isPresent()) {
            OptionalInt year = timestamps.get().year(cell);
            stamped += year.isPresent() ? 1 : 0;
            return year;
        }
        String date = withoutFraction(cell.strip());
        if (date.chars().allMatch(ReleaseDates::isDigit)) {
            return ofDigits(date);
        }
        boolean isoAndTime = date.length() > LENGTH_OF_ISO && "T ".indexOf(date.charAt(LENGTH_OF_ISO)) >= 0;
        OptionalInt iso = isoAndTime ? CellValue.year(date.substring(0, LENGTH_OF_ISO)) : OptionalInt.empty();
        return iso.isPresent() ? iso : ofParts(parts(date));
    }

    /** Whether films were made in a year, or are planned for it. */
    public static boolean isOfFilm(int year) {
        return year >= EARLIEST_FILM && year <= LATEST_PLANNED;
    }

    /** Whether a cell is a date or a year and hardly anything else. */
    public static boolean isDate(String cell) {
        boolean words = parts(cell).stream().anyMatch(part -> !isDigit(part.charAt(0)) && !isMonth(part));
        return !words && new ReleaseDates(List.of()).year(cell).isPresent();
    }

    /** The year that ends a title, as in {@code Heat (1995)}. */
    public static OptionalInt yearOfTitle(String title) {
        Matcher year = YEAR_AT_END.matcher(title);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** Programs that know only one kind of number write 1994 as 1994.0. */
    private static String withoutFraction(String date) {
        return date.endsWith(".0") ? date.substring(0, date.length() - 2) : date;
    }

    /** Of digits only: a year, a day as in 19940923, or the number of a day as spreadsheets count them. */
    private OptionalInt ofDigits(String digits) {
        if (digits.length() == 5) {
            int day = Integer.parseInt(digits);
            boolean plausible = day >= FIRST_DAY_NUMBER && day <= LAST_DAY_NUMBER;
            dayNumbers += plausible ? 1 : 0;
            return plausible ? OptionalInt.of(DAY_NUMBERS_BEGIN.plusDays(day).getYear()) : OptionalInt.empty();
        }
        return digits.length() == 8
                ? CellValue.year(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6))
                : CellValue.year(digits);
    }

    /** The one year among words and small numbers, or the first of two: (1994), 1994–1996, 23 septembre 1994. */
    private static OptionalInt loneYear(List<String> numbers) {
        List<Integer> years = numbers.stream()
                .filter(number -> number.length() == 4)
                .map(Integer::valueOf)
                .filter(ReleaseDates::isOfFilm)
                .toList();
        boolean clear = years.size() == 1 || (years.size() == 2 && numbers.size() == 2);
        return clear ? OptionalInt.of(years.get(0)) : OptionalInt.empty();
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

    private static boolean isDigit(int character) {
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
                    ? loneYear(numbers)
                    : fullYear(numbers.get(0).length() == 4 ? numbers.get(0) : numbers.get(numbers.size() - 1));
        }
        // More than three are a date and a time of day.
        return numbers.size() < 3 || (numbers.size() == 3 && parts.size() > 3)
                ? loneYear(numbers)
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
    public List<ReadingNotice> notices() {
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
        if (dayNumbers > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_AS_DAY_NUMBERS, dayNumbers));
        }
        if (stamped > 0) {
            notices.add(notice(ReadingNotice.Kind.DATES_AS_TIMESTAMPS, stamped));
        }
        if (twoDigits > 0) {
            notices.add(notice(ReadingNotice.Kind.YEARS_OF_TWO_DIGITS, twoDigits));
        }
        return notices;
    }

    private static ReadingNotice notice(ReadingNotice.Kind kind, int... counts) {
        return new ReadingNotice(
                kind, Arrays.stream(counts).mapToObj(Integer::toString).toList());
    }
}
