package org.twinreel.features;

import java.util.List;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;

/** Turns genres into columns of 0 and 1, as scikit-learn's {@code MultiLabelBinarizer} does. */
public final class MultiHotEncoder {
    private MultiHotEncoder() {}

    /**
     * One column per genre that occurs, by ascending id: 1 where a movie has it, 0 elsewhere.
     *
     * @return n × g; g is 0 where no movie has a genre
     */
    public static GenreFeatures encode(Catalogue catalogue) {
        List<Genre> genres = catalogue.genres();
        var matrix = FloatMatrix.zeros(catalogue.size(), genres.size());
        for (Movie movie : catalogue.movies()) {
            for (Genre genre : movie.genres()) {
                matrix.values()[movie.index() * genres.size() + genres.indexOf(genre)] = 1.0f;
            }
        }
        return new GenreFeatures(matrix, genres);
    }
}
