package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceChoiceTest {

    @ParameterizedTest
    @CsvSource({"auto,auto", "cpu,cpu", "gpu,gpu:0", "gpu:0,gpu:0", "gpu:12,gpu:12"})
    void whatIsReadIsWrittenBack(String text, String written) {
        assertThat(DeviceChoice.parse(text).map(DeviceChoice::text)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GPU", "gpu:", "gpu:-1", "gpu:1000", "cuda", "cpu "})
    void anythingElseIsNoDevice(String text) {
        assertThat(DeviceChoice.parse(text)).isEmpty();
    }
}
