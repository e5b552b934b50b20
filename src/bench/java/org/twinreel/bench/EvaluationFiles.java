package org.twinreel.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.learning.training.TrainedModel;

/** What an evaluation reads, in files that NumPy reads, so that both sides evaluate the same lists. */
final class EvaluationFiles {
    private EvaluationFiles() {}

    /**
     * Writes content-unit.bin and cf-unit.bin (n × e little-endian floats), genres.bin (n × g bytes of 0 and 1), votes.bin
     * (n little-endian longs) and trained.bin (n bytes of 0 and 1).
     */
    static void write(Catalogue catalogue, TrainedModel model, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("content-unit.bin"),
                FeatureFiles.bytes(model.embeddings().content().values()));
        Files.write(
                folder.resolve("cf-unit.bin"),
                FeatureFiles.bytes(model.embeddings().cf().values()));
        Files.write(folder.resolve("genres.bin"), genres(catalogue));
        Files.write(folder.resolve("votes.bin"), votes(catalogue));
        Files.write(folder.resolve("trained.bin"), FeatureFiles.trained(model.split()));
    }

    private static byte[] genres(Catalogue catalogue) {
        List<Genre> all = List.copyOf(catalogue.genres());
        var bytes = new byte[catalogue.size() * all.size()];
        for (Movie movie : catalogue.movies()) {
            for (Genre genre : movie.genres()) {
                bytes[movie.index() * all.size() + all.indexOf(genre)] = 1;
            }
        }
        return bytes;
    }

    private static byte[] votes(Catalogue catalogue) {
        var buffer = ByteBuffer.allocate(catalogue.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        catalogue.movies().forEach(movie -> buffer.putLong(movie.voteCount()));
        return buffer.array();
    }
}
