package org.twinreel.bench;

/** Wall seconds and CPU seconds of the thread that made it, from that moment on. */
public final class Stopwatch {
    private final long begin = System.nanoTime();
    private final double cpuAtBegin = ProcessFigures.threadCpuSeconds();

    /** Wall seconds since. */
    public double wall() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** CPU seconds of the calling thread since. */
    public double cpu() {
        return ProcessFigures.threadCpuSeconds() - cpuAtBegin;
    }
}
