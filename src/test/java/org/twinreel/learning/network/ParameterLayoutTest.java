package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinreel.learning.TrainingConfig;

class ParameterLayoutTest {

    @Test
    void theTutorialsNetworkHas738369Parameters() {
        var shape = NetworkShape.of(TrainingConfig.tutorial(), 9_998, 122);

        assertThat(new ParameterLayout(shape).size()).isEqualTo(738_369);
    }

    @Test
    void parametersLieOneAfterTheOther() {
        int end = 0;
        for (var parameter : new ParameterLayout(new NetworkShape(3, 5, 4, 3, 2, 3, 2)).all()) {
            assertThat(parameter.offset()).isEqualTo(end);
            end += parameter.size();
        }

        assertThat(end).isEqualTo(new ParameterLayout(new NetworkShape(3, 5, 4, 3, 2, 3, 2)).size());
    }
}
