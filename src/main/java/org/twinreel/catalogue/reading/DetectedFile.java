package org.twinreel.catalogue.reading;

import java.util.List;
import org.twinreel.catalogue.ReadingReport;

/**
 * What a look at a file's beginning shows.
 *
 * @param table how it is written and which column seems to be which
 * @param samples some of its first rows, each with a cell per column
 */
public record DetectedFile(ReadingReport.Table table, List<List<String>> samples) {
    public DetectedFile {
        samples = samples.stream().map(List::copyOf).toList();
    }
}
