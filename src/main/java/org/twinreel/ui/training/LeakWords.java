package org.twinreel.ui.training;

import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;

/** Says which inputs a run reads, and what it means that it learned less without the votes. */
final class LeakWords {
    private static final int DIGITS = 3;
    private static final double HALF = 0.5;

    private final Messages messages;
    private final ShortNumber number;

    LeakWords(Messages messages) {
        this.messages = messages;
        this.number = new ShortNumber(messages.locale());
    }

    /** The name of a choice, such as "without votes". */
    String named(InputChoice inputs) {
        return messages.text("training.inputs." + inputs.optionName());
    }

    /**
     * What two runs show beside each other. How much of the target's spread a run explains is 1 − MSE / MSE of the mean,
     * the R² on held-out movies.
     *
     * @param all a run that reads all inputs
     * @param without one that reads neither votes nor popularity
     * @return sentences; empty where nothing was measured on held-out movies
     */
    String comparison(PastRun all, PastRun without) {
        double mean = all.outline().meanPredictorMse();
        if (!(mean > 0)) {
            return "";
        }
        if (mean != without.outline().meanPredictorMse()) {
            return messages.text("training.leak.apart");
        }
        double withLeak = all.lowestValidationMse();
        double withoutLeak = without.lowestValidationMse();
        String figures = messages.text(
                "training.leak.figures",
                number.significant(withLeak, DIGITS),
                number.significant(withoutLeak, DIGITS),
                number.significant(mean, DIGITS));
        return figures + " " + verdict(1 - withLeak / mean, 1 - withoutLeak / mean);
    }

    private String verdict(double explained, double explainedWithout) {
        if (explained <= 0) {
            return messages.text("training.leak.nothing");
        }
        double lost = 1 - Math.max(0, explainedWithout) / explained;
        return messages.text(
                lost > HALF ? "training.leak.arithmetic" : "training.leak.learned",
                explained,
                Math.max(0, explainedWithout),
                lost);
    }
}
