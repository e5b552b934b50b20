package org.twinreel.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;

/** The features and the split in files that NumPy reads, so that both sides train on the same numbers. */
final class FeatureFiles {
    private FeatureFiles() {}

    /** Writes content.bin (n × d), target.bin (n), both little-endian floats, and trained.bin (n bytes of 0 and 1). */
    static void write(FeatureSet features, DataSplit split, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("content.bin"), bytes(features.content().values()));
        Files.write(folder.resolve("target.bin"), bytes(features.target().values()));
        Files.write(folder.resolve("trained.bin"), trained(split));
    }

    /** A byte for each row, 1 where it is in the training split. */
    static byte[] trained(DataSplit split) {
        var trained = new byte[split.rows()];
        for (int row : split.train()) {
            trained[row] = 1;
        }
        return trained;
    }

    /** Values as little-endian floats. */
    static byte[] bytes(float... values) {
        var buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }
}
