package org.twinreel.evaluation;

import java.util.List;

/** The movies that the tutorial asks for, and with which a first look begins. */
public final class TutorialTitles {
    /** Four titles, all in the 2026 file. */
    public static final List<String> TITLES = List.of("Inception", "The Dark Knight", "Parasite", "Spirited Away");

    private TutorialTitles() {}
}
