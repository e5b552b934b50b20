package org.twinreel.features;

import java.util.Optional;
import java.util.Set;

/**
 * Which of a catalogue's features a model gets to read. The target is computed from two of them, so that what a model
 * learns of the others shows only where those are taken away.
 */
public enum InputChoice {
    /** All columns, as in the tutorial. */
    ALL("all", Set.of()),
    /** Without vote average and vote count, of which the target is made, and popularity, which goes with them. */
    WITHOUT_VOTES(
            "without-votes",
            Set.of(NumericFeatures.VOTE_AVERAGE, NumericFeatures.VOTE_COUNT, NumericFeatures.POPULARITY));

    private final String optionName;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<String> leftOut;

    InputChoice(String optionName, Set<String> leftOut) {
        this.optionName = optionName;
        this.leftOut = leftOut;
    }

    /** The choice with an option name, if there is one. */
    public static Optional<InputChoice> named(String optionName) {
        for (InputChoice choice : values()) {
            if (choice.optionName.equals(optionName)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Its name as an option and in reports, such as "without-votes". */
    public String optionName() {
        return optionName;
    }

    /** Whether a column of the numeric block is among the inputs. */
    public boolean includes(NumericFeatures.Column column) {
        return !leftOut.contains(column.name());
    }
}
