package org.twinreel.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings vote averages to 0..10: a percentage, a share such as {@code 7.5/10} or {@code 4/5}, and the plain numbers of a
 * column whose scale ends at 100, as most of them show by being above 10.
 */
final class RatingScale {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}([.,]\\d{1,6})?)\\s*/\\s*(5|10|100)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}([.,]\\d{1,6})?)\\s*%");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean endsAtHundred;
    private int converted;

    /** The scale of a column's cells, missing ones among them. */
    RatingScale(List<String> cells) {
        long filled = 0;
        long aboveTen = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
                aboveTen += isAboveTen(cell.strip()) ? 1 : 0;
            }
        }
        endsAtHundred = filled > 1 && 2 * aboveTen > filled;
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

    /** The number of a cell that the scale says something of; empty where it is to be read as it stands. */
    OptionalDouble decimal(String cell) {
        if (cell.isEmpty() || (!endsAtHundred && cell.indexOf('/') < 0 && cell.indexOf('%') < 0)) {
            return OptionalDouble.empty();
        }
        String number = cell.strip();
        Matcher share = SHARE.matcher(number);
        if (share.matches()) {
            return scaled(share.group(1), new BigDecimal(share.group(3)));
        }
        Matcher percent = PERCENT.matcher(number);
        if (percent.matches()) {
            return scaled(percent.group(1), HUNDRED);
        }
        return endsAtHundred
                        && CellValue.decimal(number.replace(',', '.'), 100.0).isPresent()
                ? scaled(number, HUNDRED)
                : OptionalDouble.empty();
    }

    private OptionalDouble scaled(String number, BigDecimal most) {
        double value = new BigDecimal(number.replace(',', '.'))
                .multiply(TEN)
                .divide(most, MathContext.DECIMAL64)
                .doubleValue();
        converted++;
        return value <= 10.0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** How many vote averages were brought to 0..10. */
    int converted() {
        return converted;
    }
}
