package org.twinreel.batch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One file of a report.
 *
 * @param name within the folder
 * @param content writes it
 */
record ReportFile(String name, Content content) {

    /** Writes a file that does not exist yet. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }
}
