package org.twinreel.catalogue.reading;

import org.twinreel.catalogue.ReadingReport;
import org.twinreel.catalogue.delimited.DelimitedFile;

/**
 * A file of which it is known how it is written; its rows are yet to be read.
 *
 * @param file reads them
 * @param table how it is written and which column seems to be which
 */
public record OpenedFile(DelimitedFile file, ReadingReport.Table table) {}
