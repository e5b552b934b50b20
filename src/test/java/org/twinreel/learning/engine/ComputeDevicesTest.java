package org.twinreel.learning.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ai.djl.engine.StandardCapabilities;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.ComputeDevice.Fallback;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.LearningException;

class ComputeDevicesTest {

    @Test
    void automaticChoiceTakesTheFirstGpuThatWorks() {
        var device = devices(false, true, true).resolve(DeviceChoice.AUTO);

        assertThat(device).isEqualTo(new ComputeDevice(true, 1, "GPU 1", Optional.empty()));
    }

    @Test
    void automaticChoiceIsTheCpuWhereThereIsNoGpuAndCallsThatNoFallback() {
        var device = devices().resolve(DeviceChoice.AUTO);

        assertThat(device).isEqualTo(new ComputeDevice(false, 0, "CPU, 1 thread", Optional.empty()));
    }

    @Test
    void automaticChoiceSaysThatNoGpuWorks() {
        var device = devices(false, false).resolve(DeviceChoice.AUTO);

        assertThat(device.gpu()).isFalse();
        assertThat(device.fallback()).contains(Fallback.GPU_FAILED);
    }

    @Test
    void theCpuIsTakenWhenAskedForEvenBesideAWorkingGpu() {
        var device = devices(true).resolve(DeviceChoice.CPU);

        assertThat(device.gpu()).isFalse();
        assertThat(device.fallback()).isEmpty();
    }

    @Test
    void aGpuAskedForByNumberIsTaken() {
        var device = devices(true, true).resolve(new DeviceChoice(DeviceChoice.Kind.GPU, 1));

        assertThat(device.gpu()).isTrue();
        assertThat(device.index()).isEqualTo(1);
        assertThat(device.fallback()).isEmpty();
    }

    @Test
    void aGpuThatCannotBeHadIsReplacedByTheCpuWithTheReason() {
        var second = new DeviceChoice(DeviceChoice.Kind.GPU, 1);

        assertThat(devices().resolve(second).fallback()).contains(Fallback.NO_GPU);
        assertThat(devices(true).resolve(second).fallback()).contains(Fallback.NO_SUCH_GPU);
        assertThat(devices(true, false).resolve(second).fallback()).contains(Fallback.GPU_FAILED);
    }

    @Test
    void theRunningEngineSeesNoGpuWithTheNativesForTheCpu() throws LearningException {
        TorchEngine.start();
        assumeFalse(TorchEngine.get().hasCapability(StandardCapabilities.CUDA), "needs an engine for the CPU only");
        var gpus = new TorchGpus();

        assertThat(gpus.count()).isZero();
        assertThat(gpus.works(0)).isFalse();
    }

    private static ComputeDevices devices(Boolean... works) {
        return new ComputeDevices(new ComputeDevices.Gpus() {
            @Override
            public int count() {
                return works.length;
            }

            @Override
            public boolean works(int index) {
                return List.of(works).get(index);
            }
        });
    }
}
