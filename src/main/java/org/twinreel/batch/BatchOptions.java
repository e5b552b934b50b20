package org.twinreel.batch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

/**
 * What a person asks of one run.
 *
 * @param source where movies come from and how they are split
 * @param queries titles to ask for, none blank; empty where nobody named one
 * @param topK length of the lists, at least 1
 * @param compute on what
 * @param learning how to learn
 * @param report folder to write
 */
record BatchOptions(Source source, List<String> queries, int topK, Compute compute, Learning learning, Path report) {
    BatchOptions {
        queries = List.copyOf(queries);
    }

    /**
     * Where movies come from.
     *
     * @param data a CSV file; null for the bundled catalogue
     * @param split a file that says which rows are trained on; null for a random split
     * @param reading how the file is written, where that is not to be found out
     */
    record Source(@Nullable Path data, @Nullable Path split, ReadingOptions reading) {}

    /**
     * What to compute on.
     *
     * @param device asked for
     * @param threads of the CPU, at least 1
     */
    record Compute(DeviceChoice device, int threads) {}

    /**
     * How to learn.
     *
     * @param chosen the hyper-parameters that were given; the others follow from the catalogue
     * @param inputs what the network reads
     */
    record Learning(Map<HyperParameter, Double> chosen, InputChoice inputs) {
        Learning {
            chosen = Map.copyOf(chosen);
        }
    }

    /** The configuration for a catalogue of {@code rows} movies: what was given, the rest as suggested for its size. */
    TrainingConfig configFor(int rows) {
        var values = new EnumMap<>(TrainingConfig.suggestedFor(rows).values());
        values.putAll(learning.chosen());
        return new TrainingConfig(values, learning.inputs());
    }
}
