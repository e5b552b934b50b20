package org.twinreel.learning.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.twinreel.Shared;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.NetworkShape;

/** The tutorial's first 60 steps, without dropout, as PyTorch took them: {@code ../shared/reference/steps}. */
final class ReferenceSteps {
    static final NetworkShape SHAPE = new NetworkShape(122, 512, 256, 128, 64, 128, 64);
    private static final String FOLDER = "reference/steps/";

    private ReferenceSteps() {}

    /** What PyTorch saw at a step. */
    record Expected(double learningRate, double mse, double alignment, double gradientNorm) {}

    static float[] startParameters() throws IOException {
        return floats("parameters.bin");
    }

    static float[] finalParameters() throws IOException {
        return floats("final-parameters.bin");
    }

    static BatchLoader loader() throws IOException {
        return new BatchLoader(new FloatMatrix(512, 122, floats("features.bin")), floats("target.bin"));
    }

    /** The rows of each step's batch. */
    static List<int[]> batches() throws IOException {
        return lines("batches.csv")
                .map(cells -> IntStream.range(1, cells.length)
                        .map(cell -> Integer.parseInt(cells[cell]))
                        .toArray())
                .toList();
    }

    static List<Expected> expected() throws IOException {
        return lines("expected.csv")
                .map(cells -> new Expected(
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        Double.parseDouble(cells[5])))
                .toList();
    }

    /** PyTorch's names and offsets of all parameters, such as "content.0.bias 31232". */
    static List<String> layout() throws IOException {
        return lines("final-parameters.csv")
                .map(cells -> cells[0] + " " + cells[2])
                .toList();
    }

    private static java.util.stream.Stream<String[]> lines(String name) throws IOException {
        return Files.readAllLines(Shared.file(FOLDER + name)).stream().skip(1).map(line -> line.split(","));
    }

    private static float[] floats(String name) throws IOException {
        var buffer = ByteBuffer.wrap(Files.readAllBytes(Shared.file(FOLDER + name)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        var values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}
