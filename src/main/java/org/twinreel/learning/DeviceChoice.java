package org.twinreel.learning;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person asks to compute on.
 *
 * @param kind automatic, CPU or GPU
 * @param index the GPU's number, 0-based; 0 otherwise
 */
public record DeviceChoice(Kind kind, int index) {
    private static final Pattern GPU = Pattern.compile("gpu(?::(\\d{1,3}))?");

    /** What can be asked for. */
    public enum Kind {
        /** The first GPU that works, else the CPU. */
        AUTO,
        /** The CPU. */
        CPU,
        /** A certain GPU. */
        GPU
    }

    /** The automatic choice. */
    public static final DeviceChoice AUTO = new DeviceChoice(Kind.AUTO, 0);

    /** The CPU. */
    public static final DeviceChoice CPU = new DeviceChoice(Kind.CPU, 0);

    /** Reads "auto", "cpu", "gpu" or "gpu:N"; empty for anything else. */
    public static Optional<DeviceChoice> parse(String text) {
        var gpu = GPU.matcher(text);
        if (gpu.matches()) {
            String number = gpu.group(1);
            return Optional.of(new DeviceChoice(Kind.GPU, number == null ? 0 : Integer.parseInt(number)));
        }
        return switch (text) {
            case "auto" -> Optional.of(AUTO);
            case "cpu" -> Optional.of(CPU);
            default -> Optional.empty();
        };
    }

    /** The text from which {@link #parse} reads this choice. */
    public String text() {
        return switch (kind) {
            case AUTO -> "auto";
            case CPU -> "cpu";
            case GPU -> "gpu:" + index;
        };
    }
}
