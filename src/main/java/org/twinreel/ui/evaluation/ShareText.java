package org.twinreel.ui.evaluation;

import org.twinreel.text.Messages;

/** Writes shares of 0..1 for people. */
final class ShareText {
    private final Messages messages;

    ShareText(Messages messages) {
        this.messages = messages;
    }

    /** A share in whole per cent; a dash where there is none. */
    String of(double share) {
        return Double.isNaN(share) ? messages.text("common.none") : messages.text("evaluation.share", share);
    }

    /** A share with one more digit. */
    String exactly(double share) {
        return Double.isNaN(share) ? messages.text("common.none") : messages.text("evaluation.share.exact", share);
    }
}
