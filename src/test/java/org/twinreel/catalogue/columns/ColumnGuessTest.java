package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Field;

class ColumnGuessTest {
    private static final List<String> TITLES =
            List.of("Night Train", "Café Noir", "The Long Field", "Orbit", "Paper Boats");
    private static final List<String> PLOTS = List.of(
            "A clerk boards the wrong train and finds a town that is on no map.",
            "She said never and left, and he stayed for all that.",
            "Two brothers quarrel about a field that neither wants.",
            "A ship drifts in the dark and nobody answers its calls.",
            "Children send letters down a river, year after year.");
    private static final List<String> IDS = List.of("278", "11", "603", "13", "155");
    private static final List<String> ROWS = List.of("1", "2", "3", "4", "5");
    private static final List<String> RATINGS = List.of("7.5", "6.2", "8.0", "5.5", "7.1");
    private static final List<String> COUNTS = List.of("1200", "10340", "56", "87", "980");
    private static final List<String> MINUTES = List.of("101", "88", "143", "95", "120");
    private static final List<String> YEARS = List.of("1994", "2001", "1987", "2019", "2010");
    private static final List<String> POPULARITY = List.of("3.155", "4.5", "2.75", "1.5", "8.25");

    @Test
    void loneWholeNumbersBesideTheRatingsAreVotes() {
        Map<Field, Integer> found = guess(List.of(TITLES, PLOTS, YEARS, RATINGS, COUNTS));

        assertThat(found)
                .isEqualTo(Map.of(
                        Field.TITLE,
                        0,
                        Field.OVERVIEW,
                        1,
                        Field.RELEASE_DATE,
                        2,
                        Field.VOTE_AVERAGE,
                        3,
                        Field.VOTE_COUNT,
                        4));
    }

    @Test
    void wholeNumbersBeforeTheRatingsAreVotesEvenInTheFirstColumn() {
        Map<Field, Integer> found = guess(List.of(COUNTS, RATINGS, YEARS, PLOTS, TITLES));

        assertThat(found).containsEntry(Field.VOTE_COUNT, 0).doesNotContainKey(Field.ID);
    }

    @Test
    void wholeNumbersBehindTheTitleAreVotes() {
        Map<Field, Integer> found = guess(List.of(TITLES, COUNTS, PLOTS, RATINGS));

        assertThat(found).containsEntry(Field.VOTE_COUNT, 1).doesNotContainKey(Field.ID);
    }

    @Test
    void wholeNumbersBeforeTheTitleAreIds() {
        Map<Field, Integer> found = guess(List.of(IDS, TITLES, PLOTS, RATINGS, COUNTS));

        assertThat(found).containsEntry(Field.ID, 0).containsEntry(Field.VOTE_COUNT, 4);
    }

    @Test
    void numbersThatCountTheRowsAreIdsWhereverTheyStand() {
        Map<Field, Integer> found = guess(List.of(TITLES, PLOTS, RATINGS, ROWS));

        assertThat(found).containsEntry(Field.ID, 3).doesNotContainKey(Field.VOTE_COUNT);
    }

    @Test
    void minutesAreNoVotes() {
        Map<Field, Integer> withVotes = guess(List.of(IDS, TITLES, PLOTS, MINUTES, RATINGS, COUNTS));
        Map<Field, Integer> without = guess(List.of(IDS, TITLES, PLOTS, MINUTES, RATINGS));

        assertThat(withVotes).containsEntry(Field.VOTE_COUNT, 5);
        assertThat(without).doesNotContainKeys(Field.VOTE_COUNT, Field.POPULARITY);
    }

    @Test
    void ratingsAreThoseBeforeTheVotes() {
        Map<Field, Integer> found = guess(List.of(IDS, POPULARITY, TITLES, PLOTS, RATINGS, COUNTS));

        assertThat(found).containsEntry(Field.VOTE_AVERAGE, 4).containsEntry(Field.POPULARITY, 1);
    }

    private static Map<Field, Integer> guess(List<List<String>> columns) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < TITLES.size(); row++) {
            String[] cells = new String[columns.size()];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = columns.get(column).get(row);
            }
            rows.add(Arrays.asList(cells));
        }
        return ColumnGuess.of(rows);
    }
}
