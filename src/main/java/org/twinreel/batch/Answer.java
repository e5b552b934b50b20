package org.twinreel.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;

/** What came of asking for one title. */
sealed interface Answer {

    /**
     * There is such a movie.
     *
     * @param movie the first in row order of those that fit the title
     * @param trained whether it belongs to the training split
     * @param lists what each mode recommends
     */
    record Found(Movie movie, boolean trained, Map<Mode, RankedList> lists) implements Answer {
        public Found {
            lists = new EnumMap<>(lists);
        }
    }

    /**
     * There is none.
     *
     * @param title as asked
     * @param nearest movies whose titles are spelled most like it, nearest first, perhaps none
     */
    record NotFound(String title, List<Movie> nearest) implements Answer {
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The recommendations of one mode.
     *
     * @param genreOverlap share of the list that shares a genre with the query, 0..1; NaN for an empty list
     * @param items best first
     */
    record RankedList(double genreOverlap, List<Recommendation> items) {
        public RankedList {
            items = List.copyOf(items);
        }
    }
}
