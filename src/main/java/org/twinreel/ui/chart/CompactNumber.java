package org.twinreel.ui.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Axis labels in few characters: 0.25, 1,999, 20k, 3M; years and small numbers stay as they are. */
final class CompactNumber extends Charts.LabelFormat {

    @Override
    public String toString(Number number) {
        return compact(number.doubleValue());
    }

    static String compact(double value) {
        double size = Math.abs(value);
        if (size >= 1e6) {
            return format("0.#", value / 1e6) + "M";
        }
        if (size >= 1e4) {
            return format("0.#", value / 1e3) + "k";
        }
        if (size >= 1 || size == 0) {
            // Adding 0 makes a negative zero a plain one.
            return format("0.##", value + 0.0);
        }
        return size >= 1e-4 ? format("0.#####", value) : format("0.##E0", value);
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Labels of an axis that is laid out by log10(1 + x): they say x, at whole powers of ten only. */
    static final class OfLogarithm extends Charts.LabelFormat {
        @Override
        public String toString(Number number) {
            double exponent = number.doubleValue();
            if (exponent != Math.rint(exponent)) {
                return "";
            }
            return exponent == 0 ? "0" : compact(Math.pow(10, exponent));
        }
    }
}
