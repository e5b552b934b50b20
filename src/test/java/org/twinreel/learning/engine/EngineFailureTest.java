package org.twinreel.learning.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.EngineException;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException.Reason;

class EngineFailureTest {

    @Test
    void tellsThatMemoryDoesNotSufficeInTheEnginesManyWords() {
        assertThat(reason("CUDA out of memory. Tried to allocate 2.00 GiB")).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(reason("CUDA error: CUBLAS_STATUS_ALLOC_FAILED")).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(reason("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"))
                .isEqualTo(Reason.OUT_OF_MEMORY);
    }

    @Test
    void passesOnTheFirstLineOfAnyOtherFailure() {
        var failure = EngineFailure.explained(new EngineException("shapes differ\nat native frame 1\nat frame 2"));

        assertThat(failure.reason()).isEqualTo(Reason.ENGINE_FAILED);
        assertThat(failure.details()).containsExactly("shapes differ");
    }

    private static Reason reason(String message) {
        return EngineFailure.explained(new EngineException(message)).reason();
    }
}
