package org.twinreel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.dataset.AxisDescription;
import io.fair_acc.dataset.DataSet;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series series = new Series("loss", "series-train");

    private boolean isChangedByLookingForItsLimits() {
        series.getAxisDescriptions().forEach(axis -> axis.getBitState().clear());
        series.getBitState().clear();
        series.recomputeLimits(DataSet.DIM_X);
        series.recomputeLimits(DataSet.DIM_Y);
        return series.getBitState().isDirty();
    }

    @Test
    void aSeriesWithoutPointsDoesNotKeepItsChartDrawing() {
        assertThat(isChangedByLookingForItsLimits()).isFalse();
    }

    @Test
    void aSeriesThatLostItsPointsDoesNotEither() {
        series.add(1, 2);
        series.recomputeLimits(DataSet.DIM_Y);
        series.clearData();

        assertThat(isChangedByLookingForItsLimits()).isFalse();
        assertThat(series.getAxisDescriptions()).noneMatch(AxisDescription::isDefined);
    }

    @Test
    void pointsHaveLimits() {
        series.add(1, 2);
        series.add(3, -4);

        series.recomputeLimits(DataSet.DIM_Y);

        assertThat(series.getAxisDescription(DataSet.DIM_Y).getMin()).isEqualTo(-4);
        assertThat(series.getAxisDescription(DataSet.DIM_Y).getMax()).isEqualTo(2);
    }
}
