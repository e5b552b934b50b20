package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PeakMemoryTest {

    @Test
    void readsTheHighWaterMarkInMebibytes() {
        var status = List.of("VmPeak:\t 9999999 kB", "VmHWM:\t  614912 kB", "VmRSS:\t  100000 kB");

        assertThat(PeakMemory.residentMiB(status)).isEqualTo(OptionalLong.of(601));
    }

    @Test
    void isEmptyWhereTheSystemDoesNotTell() {
        assertThat(PeakMemory.residentMiB(List.of("Name:\tjava"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thisProcessHoldsSomething() {
        assertThat(PeakMemory.residentMiB().orElseThrow()).isGreaterThan(10);
    }
}
