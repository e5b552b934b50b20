package org.twinreel.catalogue;

import java.nio.file.Path;
import org.twinreel.background.JobMonitor;

/** Reads a CSV file of movies. */
public final class CatalogueReader {

    /**
     * Reads and cleans a file.
     *
     * @param file a CSV file with the columns title, overview and vote_average at least
     * @param monitor told of bytes read
     * @throws CatalogueException when the file cannot be used
     */
    public LoadedCatalogue read(Path file, JobMonitor monitor) throws CatalogueException {
        throw new IllegalStateException("to be written");
    }

    /** Reads the catalogue that comes with the program. */
    public LoadedCatalogue readBundled(JobMonitor monitor) throws CatalogueException {
        throw new IllegalStateException("to be written");
    }
}
