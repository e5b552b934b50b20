package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Genre_IDs, GENRE_IDS",
        "genres, GENRE_IDS",
        "Genre, GENRE_IDS",
        "Vote_Average, VOTE_AVERAGE",
        "vote average, VOTE_AVERAGE",
        "Vote Average (0-10), VOTE_AVERAGE",
        "IMDB-Rating, VOTE_AVERAGE",
        "S.No, ID",
        "movieId, ID",
        "Series_Title, TITLE",
        "Overview Overview, OVERVIEW",
        "Plot, OVERVIEW",
        "No_of_Votes, VOTE_COUNT",
        "Released, RELEASE_DATE",
        "Language, ORIGINAL_LANGUAGE"
    })
    void fieldIsKnownUnderMoreThanOneName(String name, Field field) {
        assertThat(Header.of(List.of("x", name)).positions()).isEqualTo(Map.of(field, 1));
        assertThat(FieldNames.isKnown(name)).isTrue();
    }

    @Test
    void likelierNameGoesFirstWhereverItStands() {
        Header header = Header.of(List.of("rating", "name", "averageRating", "title", "original title"));

        assertThat(header.positions()).containsEntry(Field.TITLE, 3).containsEntry(Field.VOTE_AVERAGE, 2);
    }

    @Test
    void columnMayBeNamedOrNumbered() {
        Header header = Header.of(List.of("a", "B", ""));

        assertThat(header.position("b")).hasValue(1);
        assertThat(header.position("#3")).hasValue(2);
        assertThat(header.position("#4")).isEmpty();
        assertThat(header.position("c")).isEmpty();
    }
}
