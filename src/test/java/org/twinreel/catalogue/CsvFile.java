package org.twinreel.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinreel.background.JobMonitor;

/** Writes small CSV files and reads them as catalogues. */
final class CsvFile {
    private final Path file;

    CsvFile(Path folder) {
        this.file = folder.resolve("some.csv");
    }

    Path write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a catalogue whose file has these lines. */
    LoadedCatalogue read(String... lines) throws CatalogueException {
        return new CatalogueReader().read(write(String.join("\n", lines) + "\n"), JobMonitor.unwatched());
    }
}
