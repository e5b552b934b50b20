package org.twinreel.ui.training;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.twinreel.text.PlainNumber;

/** Hyper-parameters as text: with a point and without grouping, as in papers, configuration files and batch mode. */
final class ParameterText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 40;

    private ParameterText() {}

    /** The number that was typed, such as "256", "0.1" or "3e-4"; empty where it is none. */
    static OptionalDouble read(String typed) {
        String number = typed.strip();
        // The JDK also reads "1f", "0x1p3" and "NaN", which nobody means.
        return number.length() <= LONGEST_NUMBER && NUMBER.matcher(number).matches()
                ? OptionalDouble.of(Double.parseDouble(number))
                : OptionalDouble.empty();
    }

    /** The shortest text from which {@link #read} gets the value back. */
    static String write(double value) {
        return PlainNumber.of(value);
    }
}
