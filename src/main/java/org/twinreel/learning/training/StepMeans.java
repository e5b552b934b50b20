package org.twinreel.learning.training;

import org.twinreel.learning.step.TrainingStep;

/** The means of an epoch's step figures, each step weighing the same. */
final class StepMeans {
    private double mse;
    private double alignment;
    private double gradientNorm;
    private int steps;

    void add(TrainingStep.Figures figures) {
        mse += figures.mse();
        alignment += figures.alignment();
        gradientNorm += figures.gradientNorm();
        steps++;
    }

    /** The means of the figures added so far, of which there must be one at least. */
    TrainingStep.Figures means() {
        return new TrainingStep.Figures(mse / steps, alignment / steps, gradientNorm / steps);
    }
}
