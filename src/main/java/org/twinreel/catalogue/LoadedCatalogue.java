package org.twinreel.catalogue;

/**
 * What opening a file yields.
 *
 * @param catalogue the clean movies
 * @param report what cleaning did to get them
 * @param profile figures about the file and the movies
 */
public record LoadedCatalogue(Catalogue catalogue, CleaningReport report, CatalogueProfile profile) {}
