package org.twinreel.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/** Small catalogues of which only titles and votes matter. */
final class Titles {
    private Titles() {}

    /** A catalogue of these titles, all with as many votes. */
    static Catalogue of(String... titles) {
        return of(Arrays.asList(titles), new long[titles.length]);
    }

    static Catalogue of(List<String> titles, long... votes) {
        var movies = new ArrayList<Movie>();
        for (int row = 0; row < titles.size(); row++) {
            movies.add(new Movie(
                    row, row, titles.get(row), "overview", List.of(), OptionalInt.empty(), 5.0, votes[row], 1.0, "en"));
        }
        return new Catalogue("titles", movies);
    }

    static List<String> of(TitleMatch match) {
        if (match instanceof TitleMatch.Found found) {
            return List.of(found.movie().title());
        }
        return of(
                match instanceof TitleMatch.Several several
                        ? several.movies()
                        : ((TitleMatch.NotFound) match).nearest());
    }

    static List<String> of(List<Movie> movies) {
        return movies.stream().map(Movie::title).toList();
    }
}
