package org.twinreel.ui.search;

import java.util.List;
import org.twinreel.catalogue.Movie;

/**
 * A title that does not name one movie, as a question to the person who typed it.
 *
 * @param sentence what is the matter
 * @param movies those that may have been meant, perhaps none
 */
public record TitleQuestion(String sentence, List<Movie> movies) {
    public TitleQuestion {
        movies = List.copyOf(movies);
    }
}
