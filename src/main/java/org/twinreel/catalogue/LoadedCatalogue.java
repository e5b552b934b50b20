package org.twinreel.catalogue;

/**
 * What opening a file yields.
 *
 * @param catalogue the clean movies
 * @param report what cleaning did to get them
 * @param profile figures about the file and the movies
 * @param reading how the file was read before that
 */
public record LoadedCatalogue(
        Catalogue catalogue, CleaningReport report, CatalogueProfile profile, ReadingReport reading) {

    /** What a catalogue that comes from no file yields. */
    public LoadedCatalogue(Catalogue catalogue, CleaningReport report, CatalogueProfile profile) {
        this(catalogue, report, profile, ReadingReport.ofNothing());
    }
}
