package org.twinreel.learning.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.LearningException;

class TorchEngineTest {

    @Test
    void startingAgainTakesNoTime() throws LearningException {
        TorchEngine.start();

        assertThat(TorchEngine.start()).isZero();
        assertThat(TorchEngine.get().getEngineName()).isEqualTo("PyTorch");
    }

    @Test
    void nothingIsFetchedOrReportedAtStart() throws LearningException {
        TorchEngine.start();

        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    }

    @Test
    void theDeviceIsKnownBeforeTheTraining() throws LearningException {
        ComputeDevice device = TorchEngine.device(DeviceChoice.CPU);

        assertThat(device).isEqualTo(ComputeDevices.cpu(Optional.empty()));
    }

    @Test
    void theNumberOfThreadsIsOneUnlessChosen() {
        assertThat(TorchEngine.threads()).isEqualTo(1);
        try {
            TorchEngine.useThreads(2);

            assertThat(ComputeDevices.cpu(Optional.empty()).name()).isEqualTo("CPU, 2 threads");
        } finally {
            TorchEngine.useThreads(1);
        }
        assertThatThrownBy(() -> TorchEngine.useThreads(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
