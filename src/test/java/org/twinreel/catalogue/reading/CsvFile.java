package org.twinreel.catalogue.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;

/** Writes small CSV files and reads them as catalogues. */
public final class CsvFile {
    private final Path file;

    public CsvFile(Path folder) {
        this.file = folder.resolve("some.csv");
    }

    public Path write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    public Path write(byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a catalogue whose file has these lines. */
    public LoadedCatalogue read(String... lines) throws CatalogueException {
        return new CatalogueReader().read(write(String.join("\n", lines) + "\n"), JobMonitor.unwatched());
    }
}
