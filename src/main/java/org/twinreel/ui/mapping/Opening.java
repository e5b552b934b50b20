package org.twinreel.ui.mapping;

import org.twinreel.background.JobObserver;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.ui.ChosenFile;

/** Opens a file in the background and makes it the catalogue that all pages show. */
@FunctionalInterface
public interface Opening {

    /**
     * Starts to read a file; what was open stays open until that has succeeded.
     *
     * @param file with what a person said about it
     * @param observer told how it goes
     */
    RunningJob open(ChosenFile file, JobObserver<LoadedCatalogue> observer);
}
