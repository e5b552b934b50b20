package org.twinreel.learning.engine;

import ai.djl.engine.EngineException;
import java.util.List;
import java.util.Locale;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.LearningException.Reason;

/** What an exception of the engine means to somebody who trains. */
public final class EngineFailure {
    /** How libtorch, CUDA and cuBLAS say that memory does not suffice. */
    private static final List<String> OUT_OF_MEMORY =
            List.of("out of memory", "not enough memory", "can't allocate memory", "alloc_failed", "bad_alloc");

    private EngineFailure() {}

    /** The engine's failure as one of the few causes that a person can be told. */
    public static LearningException explained(EngineException failure) {
        String message = String.valueOf(failure.getMessage());
        String lowerCase = message.toLowerCase(Locale.ROOT);
        if (OUT_OF_MEMORY.stream().anyMatch(lowerCase::contains)) {
            return new LearningException(Reason.OUT_OF_MEMORY, List.of(), failure);
        }
        // The engine's messages go on with a stack of native calls, which helps nobody who reads a banner.
        String firstLine = message.lines().findFirst().orElse(message);
        return new LearningException(Reason.ENGINE_FAILED, List.of(firstLine), failure);
    }
}
