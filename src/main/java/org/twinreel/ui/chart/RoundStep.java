package org.twinreel.ui.chart;

/** Steps between labels that people find round: 1, 2 or 5 times a power of ten. */
final class RoundStep {
    private RoundStep() {}

    /**
     * The smallest round step that is not below {@code wanted}.
     *
     * @param wanted positive
     */
    static double atLeast(double wanted) {
        double decade = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double mantissa : new double[] {1, 2, 5}) {
            if (mantissa * decade >= wanted) {
                return mantissa * decade;
            }
        }
        return 10 * decade;
    }
}
