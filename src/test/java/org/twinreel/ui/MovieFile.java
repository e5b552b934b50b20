package org.twinreel.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.reading.CatalogueReader;

/** Small files of movies for tests of the window. */
public final class MovieFile {
    /** A table as the reader likes it. */
    public static final String PLAIN =
            """
            title,overview,vote_average,vote_count
            Alien,A thing hunts the crew,8.1,1200
            Heat,A thief and a policeman,7.9,900
            Ronin,Strangers look for a case,7.2,300
            """;

    /** The same with names that nobody knows. */
    public static final String UNKNOWN_NAMES =
            """
            Bezeichnung;Worum;Wie gut;Wie oft
            Alien;A thing hunts the crew;8.1;1200
            Heat;A thief and a policeman;7.9;900
            Ronin;Strangers look for a case;7.2;300
            """;

    /** Three rows that are dropped, each for a reason of its own, and one that is repaired, on lines 3 to 6. */
    public static final String DAMAGED =
            """
            title,overview,vote_average,vote_count
            Alien,A thing hunts the crew,8.1,1200
            ,A film without a name,7.9,900
            Ronin,,7.2,300
            =Speed,A bus cannot stop,much,10
            Orbit,A ship drifts,5.5
            Heat,A thief and a policeman,7.9,900
            """;

    /** As {@link #DAMAGED}, without anything amiss and without votes. */
    public static final String NO_VOTES =
            """
            title,overview
            Alien,A thing hunts the crew
            Heat,A thief and a policeman
            """;

    private MovieFile() {}

    /** Writes a file. */
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a file with this text holds. */
    public static LoadedCatalogue read(Path folder, String text) {
        try {
            return new CatalogueReader().read(write(folder, "movies.csv", text), JobMonitor.unwatched());
        } catch (CatalogueException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Options that say only what parts the cells. */
    public static ReadingOptions delimiter(String delimiter) {
        return new ReadingOptions(new FormatChoice(null, delimiter, null, null, null), Map.of());
    }
}
