package org.twinreel.ui.compare;

import org.twinreel.evaluation.ListAgreement;
import org.twinreel.text.Messages;

/** How two lists agree, in words. */
final class PairWords {
    private final Lane one;
    private final Lane other;
    private final Messages messages;

    PairWords(Lane one, Lane other, Messages messages) {
        this.one = one;
        this.other = other;
        this.messages = messages;
    }

    /** What both figures are, for hovering. */
    String help(int k) {
        return messages.text("compare.agreement.help", name(one), name(other), k, ListAgreement.PERSISTENCE);
    }

    /** Overlap@k as a share. */
    String overlap(ListAgreement agreement) {
        return figure("compare.share", agreement.overlap());
    }

    /** Rank-biased overlap. */
    String rankBiased(ListAgreement agreement) {
        return figure("compare.agreement.value", agreement.rankBiasedOverlap());
    }

    /** Both figures in one sentence. */
    String sentence(int k, ListAgreement agreement) {
        return messages.text(
                "compare.agreement.sentence", name(one), name(other), k, overlap(agreement), rankBiased(agreement));
    }

    private String figure(String pattern, double value) {
        return Double.isNaN(value) ? messages.text("common.none") : messages.text(pattern, value);
    }

    private String name(Lane lane) {
        return messages.text("source." + lane.key());
    }
}
