package org.twinreel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.InvalidHyperParameterException;
import org.twinreel.learning.LearningException;

/** Turns a failure into a sentence that says what happened, what was kept and what to do. */
public final class ErrorText {
    private static final int LONGEST_DETAIL = 300;

    private final Messages messages;

    /** Error texts in the language of {@code messages}. */
    public ErrorText(Messages messages) {
        this.messages = messages;
    }

    /** The sentence for a failure, with a word on what was kept; for a bug, one that says so. */
    public String sentence(Throwable failure) {
        return problem(failure) + kept(failure);
    }

    /** The sentence for a failure where nothing was open or trained before that could be kept. */
    public String problem(Throwable failure) {
        if (failure instanceof CatalogueException unusable) {
            if (unusable.reason() == CatalogueException.Reason.NO_ROW_LEFT) {
                return messages.text(
                        "error.catalogue.no-row-left", shortened(unusable.file()), rowsLost(unusable.details()));
            }
            // All details in a row, and each for itself.
            Stream<String> details = unusable.details().stream();
            String together = String.join(", ", unusable.details());
            return messages.text(
                    "error.catalogue." + key(unusable.reason()),
                    Stream.concat(Stream.of(unusable.file(), together), details)
                            .map(ErrorText::shortened)
                            .toArray());
        }
        if (failure instanceof LearningException impossible) {
            return messages.text(
                    "error.learning." + key(impossible.reason()),
                    impossible.details().stream().map(ErrorText::shortened).toArray());
        }
        if (failure instanceof InvalidHyperParameterException invalid) {
            return sentence(invalid.parameter(), PlainNumber.of(invalid.value()));
        }
        return messages.text("error.unexpected", failure.getClass().getSimpleName());
    }

    /** Reasons in words, each with how many rows it cost. */
    private String rowsLost(List<String> reasonsAndCounts) {
        var words = new ArrayList<String>();
        for (int index = 0; index < reasonsAndCounts.size(); index += 2) {
            RejectedRow.Reason reason = RejectedRow.Reason.valueOf(reasonsAndCounts.get(index));
            int rows = Integer.parseInt(reasonsAndCounts.get(index + 1));
            words.add(messages.text("error.catalogue.rows-lost", messages.text("data.reason." + key(reason)), rows));
        }
        return String.join(", ", words);
    }

    /** The sentence for something typed as a hyper-parameter's value that is no number or not in its range. */
    public String sentence(HyperParameter parameter, String typed) {
        return sentence(messages.text("parameter." + parameter.optionName() + ".name"), parameter, typed);
    }

    /** The same for a person who knows the hyper-parameter by another name, such as an option's. */
    public String sentence(String name, HyperParameter parameter, String typed) {
        return messages.text(
                parameter.whole() ? "error.parameter.whole" : "error.parameter.real",
                name,
                PlainNumber.of(parameter.minimum()),
                PlainNumber.of(parameter.maximum()),
                typed.isBlank() ? messages.text("error.parameter.nothing") : shortened(typed.strip()));
    }

    /** What a failure left as it was; nobody fears for it where a value is refused. */
    private String kept(Throwable failure) {
        if (failure instanceof InvalidHyperParameterException) {
            return "";
        }
        if (failure instanceof CatalogueException) {
            return " " + messages.text("error.kept.catalogue");
        }
        return " "
                + messages.text(failure instanceof LearningException ? "error.kept.learning" : "error.kept.unexpected");
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }
}
