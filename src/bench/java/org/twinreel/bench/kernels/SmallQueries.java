package org.twinreel.bench.kernels;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinreel.bench.RandomEmbeddings;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Recommender;

/** One top-10 query over 10,000 movies, by mode; the hybrid one reads 128 numbers a movie. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SmallQueries {
    private static final int ROWS = 10_000;
    private static final int EMBEDDING = 64;
    private static final int K = 10;

    /** By what movies are ranked. */
    @Param({"CONTENT", "CF", "HYBRID"})
    public Mode mode = Mode.HYBRID;

    private final Recommender recommender = RandomEmbeddings.recommender(ROWS, EMBEDDING);
    private int query;

    /** The ten movies most similar to another one at every call. */
    @Benchmark
    public List<Recommendation> topTen() {
        query = (query + 7919) % ROWS;
        return recommender.recommend(query, mode, K);
    }
}
