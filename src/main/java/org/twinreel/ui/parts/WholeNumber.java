package org.twinreel.ui.parts;

import java.util.OptionalInt;

/** Whole numbers as people type them. */
public final class WholeNumber {
    private WholeNumber() {}

    /** The number that a text says, with or without marks between thousands; empty for another text or range. */
    public static OptionalInt of(String text, int least, int most) {
        String digits = text.strip().replaceAll("(?<=\\d)[,.’'\\u00a0\\u202f ](?=\\d{3}(\\D|$))", "");
        if (!digits.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
