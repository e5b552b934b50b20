package org.twinreel.ui.evaluation;

import java.util.Locale;
import org.twinreel.evaluation.Agreement;
import org.twinreel.evaluation.Estimate;

/** The two ways to say how alike two lists are. */
enum AgreementFigure {
    OVERLAP,
    RBO;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Estimate of(Agreement agreement) {
        return this == OVERLAP ? agreement.overlap() : agreement.rankBiasedOverlap();
    }
}
