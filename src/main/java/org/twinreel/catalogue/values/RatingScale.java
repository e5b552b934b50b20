package org.twinreel.catalogue.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings vote averages to 0..10: a percentage, a share such as {@code 7.5/10} or {@code 4/5}, and the plain numbers of a
 * column whose scale ends elsewhere. That it does is told by its name, unless numbers are above what that says; else it
 * ends at 100 where most are above 10.
 */
public final class RatingScale {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}([.,]\\d{1,6})?)\\s*/\\s*(4|5|6|10|20|100)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}([.,]\\d{1,6})?)\\s*%");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /** Of so many numbers one may be wrong, and a name still right. */
    private static final long ONE_WRONG_IN = 50;

    private final int most;
    private int converted;

    /**
     * The scale of a column.
     *
     * @param cells its cells, missing ones among them
     * @param named what its name says is the best rating
     */
    public RatingScale(List<String> cells, OptionalInt named) {
        long filled = 0;
        long aboveTen = 0;
        long aboveNamed = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
                aboveTen += isAboveTen(cell.strip()) ? 1 : 0;
                aboveNamed += named.isPresent() && isAbove(cell, named.getAsInt()) ? 1 : 0;
            }
        }
        boolean byName = named.isPresent() && ONE_WRONG_IN * aboveNamed <= filled;
        boolean endsAtHundred = filled > 1 && 2 * aboveTen > filled;
        if (byName) {
            most = named.getAsInt();
        } else {
            most = endsAtHundred ? HUNDRED : TEN;
        }
    }

    private static boolean isAbove(String cell, int named) {
        OptionalDouble number = CellValue.decimal(cell.replace(',', '.'), Double.MAX_VALUE);
        return number.isPresent() && number.getAsDouble() > named;
    }

    /** Whether it is a plain number of two digits before its decimals, or 100, and more than 10. */
    private static boolean isAboveTen(String cell) {
        int digits = 0;
        while (digits < cell.length() && Character.isDigit(cell.charAt(digits))) {
            digits++;
        }
        boolean whole = digits == cell.length();
        if (!whole && (cell.length() - digits > 3 || ".,".indexOf(cell.charAt(digits)) < 0)) {
            return false;
        }
        return (digits == 2 && !cell.startsWith("10") && cell.charAt(0) != '0')
                || (whole && cell.equals("100"))
                || (digits == 2 && cell.startsWith("10") && !cell.matches("10([.,]0*)?"));
    }

    /** Whether plain numbers are read as they stand. */
    public boolean endsAtTen() {
        return most == TEN;
    }

    /** The number of a cell that the scale says something of; empty where it is to be read as it stands. */
    public OptionalDouble decimal(String cell) {
        if (cell.isEmpty() || (endsAtTen() && cell.indexOf('/') < 0 && cell.indexOf('%') < 0)) {
            return OptionalDouble.empty();
        }
        String number = cell.strip();
        Matcher share = SHARE.matcher(number);
        if (share.matches()) {
            return scaled(share.group(1), Integer.parseInt(share.group(3)));
        }
        Matcher percent = PERCENT.matcher(number);
        if (percent.matches()) {
            return scaled(percent.group(1), HUNDRED);
        }
        return !endsAtTen() && CellValue.decimal(number.replace(',', '.'), most).isPresent()
                ? scaled(number, most)
                : OptionalDouble.empty();
    }

    private OptionalDouble scaled(String number, int best) {
        double value = new BigDecimal(number.replace(',', '.'))
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(best), MathContext.DECIMAL64)
                .doubleValue();
        converted++;
        return value <= 10.0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** How many vote averages were brought to 0..10. */
    public int converted() {
        return converted;
    }
}
