package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.catalogue.Field;

class ColumnCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ratings|VOTE_AVERAGE|7.8|8,1
                    Ratings|VOTE_COUNT|25183|713
                    Voti|VOTE_AVERAGE|7,8|6,5
                    Voti|VOTE_COUNT|1.234|87
                    Rating|VOTE_AVERAGE|★ 7.8|7.8★
                    score_percent|VOTE_AVERAGE|78|91
                    Votes|VOTE_COUNT|40.0|12.0
                    Tags|GENRE_IDS|Crime, Drama|Comedy, rainy day
                    Gen|GENRE_IDS|Crime|Drama
                    Data|RELEASE_DATE|2001-04-05|1994-09-23
                    An|RELEASE_DATE|1994|2001
                    """)
    void columnIsWhatItsNameAndItsCellsSay(String name, Field field, String first, String second) {
        Header header = header(name, first, second);

        assertThat(header.positions()).isEqualTo(Map.of(field, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rating|PG-13|16+
                    Rating|25183|713
                    Votes|7.8|6.55
                    Tags|favourite, to watch|with friends
                    Gen|first|third
                    Data|0x3fa9|none of it
                    Data|1200|350
                    Data|38200|40100
                    Lang|120|95
                    """)
    void nameThatTheCellsContradictSaysNothing(String name, String first, String second) {
        Header header = header(name, first, second);

        assertThat(header.positions()).isEmpty();
    }

    @Test
    void averageAndNumberOfRatingsAreToldApart() {
        var check = new ColumnCheck(List.of(List.of("3.9", "25183"), List.of("2.3", "713")));

        Header header = Header.of(List.of("Average rating", "Ratings"), check);

        assertThat(header.positions()).isEqualTo(Map.of(Field.VOTE_AVERAGE, 0, Field.VOTE_COUNT, 1));
    }

    private static Header header(String name, String... cells) {
        return Header.of(
                List.of(name), new ColumnCheck(Stream.of(cells).map(List::of).toList()));
    }
}
