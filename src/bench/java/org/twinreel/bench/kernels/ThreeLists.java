package org.twinreel.bench.kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinreel.bench.RandomEmbeddings;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Recommender;
import org.twinreel.recommend.Similarities;

/** The three lists of one movie among ten thousand and among a million, with the slowest of many calls. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
public class ThreeLists {
    private static final int EMBEDDING = 64;
    private static final int K = 10;

    /** How many movies there are. */
    @Param({"10000", "1000000"})
    public int movies;

    private Recommender recommender = RandomEmbeddings.recommender(1, EMBEDDING);
    private int query;

    /** Embeddings in random directions. */
    @Setup
    public void embed() {
        recommender = RandomEmbeddings.recommender(movies, EMBEDDING);
    }

    /** Ten movies by each mode: 64, 64 and 128 numbers a movie. */
    @Benchmark
    public List<List<Recommendation>> threeLists() {
        query = (query + 7919) % movies;
        Similarities similarities = recommender.similarities(query);
        var lists = new ArrayList<List<Recommendation>>();
        for (Mode mode : Mode.values()) {
            lists.add(similarities.top(mode.contentWeight(), K));
        }
        return lists;
    }
}
