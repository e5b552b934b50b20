package org.twinreel.ui;

import java.nio.file.Path;
import org.twinreel.catalogue.columns.ReadingOptions;

/**
 * A file and what a person says about how it is written.
 *
 * @param path where it is
 * @param options what was said; {@link ReadingOptions#NONE} where everything is to be found out
 */
public record ChosenFile(Path path, ReadingOptions options) {

    /** A file of which everything is to be found out. */
    public ChosenFile(Path path) {
        this(path, ReadingOptions.NONE);
    }
}
