package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinreel.ui.training.TrainingExamples.epoch;

import org.junit.jupiter.api.Test;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.EpochMetrics;

class TrainingCurvesTest {
    private static final RunOutline OUTLINE = new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 30, 80, 20, 0.08);

    private final TrainingCurves curves = new TrainingCurves();

    private void run(int epochs) {
        curves.announce(OUTLINE);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            curves.add(epoch(epoch));
        }
    }

    @Test
    void aRunBecomesAPastOneWhenTheNextHasAnEpochToShow() {
        run(3);

        curves.announce(OUTLINE);
        var whileAnnounced = curves.epochs().size();
        curves.add(epoch(1));

        assertThat(whileAnnounced).isEqualTo(3);
        assertThat(curves.epochs()).hasSize(1);
        assertThat(curves.past()).hasSize(1);
        assertThat(curves.past().get(0).epochs()).hasSize(3);
        assertThat(curves.number()).isEqualTo(2);
    }

    @Test
    void atMostThreePastRunsStayAndTheOldestGoes() {
        for (int run = 0; run < 6; run++) {
            run(2);
        }

        assertThat(curves.past()).extracting(PastRun::number).containsExactly(3, 4, 5);
        assertThat(curves.number()).isEqualTo(6);
    }

    @Test
    void theBestEpochIsTheFirstWithTheLowestError() {
        curves.announce(OUTLINE);
        curves.add(epoch(1, 0.3));
        curves.add(epoch(2, 0.1));
        curves.add(epoch(3, 0.1));

        assertThat(curves.best().get()).extracting(EpochMetrics::epoch).isEqualTo(2);
    }

    @Test
    void aRunThatBeginsAnewOnAnotherDeviceVoidsWhatItReported() {
        curves.announce(OUTLINE);
        curves.add(epoch(1, 0.001));
        curves.add(epoch(2, 0.002));
        curves.add(epoch(1, 0.3));

        assertThat(curves.epochs()).hasSize(1);
        assertThat(curves.best().get().validationMse()).isEqualTo(0.3);
        assertThat(curves.past()).isEmpty();
        assertThat(curves.number()).isEqualTo(1);
    }

    @Test
    void pastRunsCanBeForgottenAlone() {
        run(2);
        run(3);

        curves.forgetPast();

        assertThat(curves.past()).isEmpty();
        assertThat(curves.epochs()).hasSize(3);
    }

    @Test
    void anotherCatalogueCountsFromOneAgain() {
        run(2);
        curves.forgetAll();

        run(1);

        assertThat(curves.number()).isEqualTo(1);
        assertThat(curves.past()).isEmpty();
    }

    @Test
    void asCsvEveryRunAndEpochHasALine() {
        run(1);
        run(2);

        assertThat(CurvesCsv.of(CurveKind.MSE, curves))
                .isEqualTo(
                        """
                        run,inputs,epoch,train_mse,validation_mse,predict_the_mean
                        1,all,1,0.12,0.1,0.08
                        2,all,1,0.12,0.1,0.08
                        2,all,2,0.06,0.05,0.08
                        """);
    }

    @Test
    void asCsvAMissingValueIsAnEmptyCell() {
        curves.announce(new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 1, 80, 0, Double.NaN));
        curves.add(epoch(1, Double.NaN));

        assertThat(CurvesCsv.of(CurveKind.MSE, curves)).endsWith("\n1,all,1,0.12,,\n");
        assertThat(CurvesCsv.of(CurveKind.ALIGNMENT, curves))
                .isEqualTo("run,inputs,epoch,train_alignment,validation_alignment\n1,all,1,1.0,0.99\n");
    }
}
