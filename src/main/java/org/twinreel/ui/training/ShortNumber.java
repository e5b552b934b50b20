package org.twinreel.ui.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Measured numbers for people: a few significant digits, in the style of a language. */
final class ShortNumber {
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e7;

    private final Locale locale;

    ShortNumber(Locale locale) {
        this.locale = locale;
    }

    /** A number rounded to significant digits: 0.00274, 12.3, 2.70e-5; "–" where there is none. */
    String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
            String pattern = "0." + "0".repeat(digits - 1) + "E0";
            return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale))
                    .format(value)
                    .replace('E', 'e');
        }
        var format = NumberFormat.getNumberInstance(locale);
        var rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
        int decimals = size == 0 ? 0 : Math.max(0, rounded.scale() + digits - rounded.precision());
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        return format.format(value);
    }
}
