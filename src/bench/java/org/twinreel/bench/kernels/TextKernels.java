package org.twinreel.bench.kernels;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinreel.bench.Pipeline;
import org.twinreel.bench.SharedFiles;
import org.twinreel.features.TfIdfVectorizer;
import org.twinreel.features.TruncatedSvd;

/** The two slow steps of the features on the tutorial's catalogue, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextKernels {
    private List<String> overviews = List.of();
    private TfIdfVectorizer.WeightedTexts weighted = Pipeline.tfIdf(List.of());

    /** Reads the overviews, and weighs them once for the SVD. */
    @Setup(Level.Trial)
    public void read() {
        overviews = Pipeline.overviews(SharedFiles.catalogue());
        weighted = Pipeline.tfIdf(overviews);
    }

    /** TF-IDF of all overviews: 5,000 terms of one or two words. */
    @Benchmark
    public TfIdfVectorizer.WeightedTexts tfIdf() {
        return Pipeline.tfIdf(overviews);
    }

    /** Truncated SVD of the TF-IDF: 100 components, 5 power iterations. */
    @Benchmark
    public TruncatedSvd.Decomposition truncatedSvd() {
        return Pipeline.svd(weighted);
    }
}
