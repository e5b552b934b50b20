package org.twinreel.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are typed: with a point and without grouping, as in papers, configuration files and batch mode. */
public final class PlainNumber {
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_WHOLE = 1e15;

    private PlainNumber() {}

    /** The shortest text that means the value: 256, 0.1, 1e-12; what is no number stays as Java writes it. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        if (Math.abs(value) >= SMALLEST_PLAIN && Math.abs(value) < LARGEST_WHOLE) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        var scientific = new DecimalFormat("0.################E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return scientific.format(value).replace('E', 'e');
    }
}
