package org.twinreel.features;

import java.util.List;

/** Inputs side by side. */
public final class JoinedInputs implements RegressionInputs {
    private final List<RegressionInputs> parts;

    /** The columns of all parts, in their order. */
    public JoinedInputs(List<? extends RegressionInputs> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public int columns() {
        return parts.stream().mapToInt(RegressionInputs::columns).sum();
    }

    @Override
    public void copy(int row, double[] into, int start) {
        int next = start;
        for (RegressionInputs part : parts) {
            part.copy(row, into, next);
            next += part.columns();
        }
    }
}
