package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenreCellsTest {
    private final GenreCells cells = new GenreCells();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[18, 878]",
                "18, 878",
                "18|878",
                "Drama, Science Fiction",
                "drama|sci-fi",
                "Drama; SCIENCE-FICTION",
                "Drama/Science Fiction",
                "Drama-Science Fiction",
                "['Drama', 'Science Fiction']",
                "[\"Drama\", \"Science Fiction\"]",
                "[{\"id\": 18, \"name\": \"Drama\"}, {\"id\": 878, \"name\": \"Science Fiction\"}]",
                "[{'id': 18, 'name': 'Drama'}, {'name': 'Science Fiction', 'id': 878}]",
                "[{\"id\": 18}, {\"id\": 878}]",
                "[Drama, Science Fiction]",
                "Drama, Science Fiction, Drama"
            })
    void genresAreTheSameHoweverTheyAreWritten(String cell) {
        assertThat(cells.genres(cell)).hasValue(List.of(Genre.of(18), Genre.of(878)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "(no genres listed)", "N/A", "***", "TBA"})
    void noGenresAreAnEmptyList(String cell) {
        assertThat(cells.genres(cell)).hasValue(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[18, x]",
                "[18",
                "{",
                "[[18]]",
                "99999999999",
                "A sentence that goes on far too long to be any genre's name"
            })
    void whatIsNoListOfGenresCannotBeRead(String cell) {
        assertThat(cells.genres(cell)).isEmpty();
    }

    @Test
    void namesThatTmdbDoesNotHaveStayTheirOwn() {
        assertThat(cells.genres("Film-Noir|Drama")).hasValue(List.of(new Genre(1_000_000, "Film-Noir"), Genre.of(18)));
        assertThat(cells.genres("Musical, film noir"))
                .hasValue(List.of(new Genre(1_000_001, "Musical"), new Genre(1_000_000, "Film-Noir")));
        assertThat(cells.notices())
                .containsExactly(new ReadingNotice(ReadingNotice.Kind.OWN_GENRES, List.of("Film-Noir", "Musical")));
    }

    @Test
    void columnThatHoldsNoGenresDoesNotMakeThousands() {
        long read = IntStream.range(0, 1_000)
                .filter(number -> cells.genres("word" + number).isPresent())
                .count();

        assertThat(read).isEqualTo(200);
    }
}
