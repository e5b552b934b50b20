package org.twinreel.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system says of this process (Linux). */
public final class ProcessFigures {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path FORGET = Path.of("/proc/self/clear_refs");

    private ProcessFigures() {}

    /** CPU seconds of the calling thread so far. */
    public static double threadCpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** CPU seconds of all threads so far: also those that compile and collect garbage. */
    public static double processCpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** The most memory that was resident since the start, or since {@link #forgetPeak}, in KiB. */
    public static long peakKib() {
        return status("VmHWM:");
    }

    /** The memory that is resident now, in KiB. */
    public static long residentKib() {
        return status("VmRSS:");
    }

    /** Lets {@link #peakKib} begin anew, with what is resident now. */
    public static void forgetPeak() {
        try {
            Files.writeString(FORGET, "5");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static long status(String name) {
        try {
            return Files.readAllLines(STATUS, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
