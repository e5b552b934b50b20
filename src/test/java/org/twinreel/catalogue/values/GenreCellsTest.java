package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.ReadingNotice;

class GenreCellsTest {
    private final GenreCells cells = new GenreCells(List.of());

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
                "['Drama' 'Science Fiction']",
                "['Drama'\n 'Science Fiction']",
                "{'Drama', 'Science Fiction'}",
                "{Drama,\"Science Fiction\"}",
                "{18,878}",
                "[18 878]",
                "18 878",
                "18/878",
                "('Drama', 'Science Fiction')",
                "c(\"Drama\", \"Science Fiction\")",
                "array(['Drama', 'Science Fiction'], dtype=object)",
                "Drama · Science Fiction",
                "• Drama • Science Fiction",
                "Drama > Science Fiction",
                "Drama - Sci-Fi",
                "Drama / Sci-Fi",
                "Drama\nScience Fiction",
                "Drama            \n, Sci-Fi            ",
                "\nDrama, Science Fiction            ",
                "Drama-Sci-Fi",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drama & Science Fiction",
                "Drama and Science Fiction",
                "Drama+Science Fiction",
                "Drama: Sci-Fi",
                "Drama Science Fiction"
            })
    void columnDecidesWhatPartsNames(String cell) {
        String crime = cell.replaceAll("Sci.*", "Crime");

        assertThat(new GenreCells(List.of(cell, crime)).genres(cell)).hasValue(List.of(Genre.of(18), Genre.of(878)));
    }

    @Test
    void genresOfTelevisionAreOneWhereNothingElseIsPartedSo() {
        var netflix = new GenreCells(List.of(
                "Action & Adventure, Comedies", "Children & Family Movies", "Stand-Up & Talk", "Horror Movies"));

        assertThat(names(netflix, "Action & Adventure, Comedies")).containsExactly("Action & Adventure", "Comedy");
        assertThat(names(netflix, "Sci-Fi & Fantasy")).containsExactly("Sci-Fi & Fantasy");
        assertThat(names(netflix, "War and Politics")).containsExactly("War & Politics");
        assertThat(names(netflix, "Children & Family Movies")).containsExactly("Children & Family Movies");
    }

    @Test
    void genresOfTelevisionAreTwoInAColumnWhoseGenresAreSoParted() {
        var cells = new GenreCells(List.of("Action & Adventure", "War & Drama", "Drama & Crime & Horror"));

        assertThat(names(cells, "Action & Adventure")).containsExactly("Action", "Adventure");
    }

    @Test
    void hyphenOfAGenrePartsNothing() {
        var cells = new GenreCells(List.of("Sci-Fi-Adventure", "Film-Noir-Drama", "War-Horror", "Game-Show", "Sci-Fi"));

        assertThat(names(cells, "Sci-Fi-Adventure-Family")).containsExactly("Science Fiction", "Adventure", "Family");
        assertThat(names(cells, "Film-Noir-Drama")).containsExactly("Film-Noir", "Drama");
        assertThat(names(cells, "Game-Show")).containsExactly("Game-Show");
    }

    @Test
    void blanksPartNamesWhereNearlyAllPiecesAreGenres() {
        var blanks =
                new GenreCells(List.of("Action Adventure Fantasy Science Fiction", "Drama", "Crime Drama Thriller"));
        var prose = new GenreCells(List.of("Dark Comedy", "Comedy", "Crime Drama", "Slice of Life", "Coming of Age"));

        assertThat(names(blanks, "Action Adventure Fantasy Science Fiction"))
                .containsExactly("Action", "Adventure", "Fantasy", "Science Fiction");
        assertThat(names(prose, "Crime Drama")).containsExactly("Crime Drama");
    }

    @Test
    void numberZeroIsNoGenreUnlessTheFileCountsItsGenres() {
        assertThat(new GenreCells(List.of("18", "0", "[0, 18]")).genres("0")).hasValue(List.of());
        assertThat(new GenreCells(List.of("18", "0", "[0, 18]")).genres("[0, 18]"))
                .hasValue(List.of(Genre.of(18)));
        assertThat(new GenreCells(List.of("0", "1", "2")).genres("0")).hasValue(List.of(Genre.of(0)));
    }

    private static List<String> names(GenreCells cells, String cell) {
        return cells.genres(cell).orElseThrow().stream().map(Genre::name).toList();
    }
}
