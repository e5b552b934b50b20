package org.twinreel.features;

import java.util.List;
import org.twinreel.catalogue.Genre;

/**
 * The genre block.
 *
 * @param matrix n × g of 0 and 1; g may be 0
 * @param genres the genre behind each column, by ascending id
 */
public record GenreFeatures(FloatMatrix matrix, List<Genre> genres) {
    public GenreFeatures {
        genres = List.copyOf(genres);
    }
}
