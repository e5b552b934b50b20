package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Field;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17 votes|17
                    1,234 votes|1,234
                    12k votes|12k
                    12.5K|12.5K
                    1.2万|1.2万
                    (1,234)|1,234
                    (12)|12
                    1,000+|1,000
                    Votes: 340|340
                    1 234 głosów|1 234
                    340人评价|340
                    """)
    void wordsAndBracketsAroundACountAreTakenOff(String cell, String number) {
        String bare = NumberText.bare(Field.VOTE_COUNT, cell);

        assertThat(bare).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ★ 7.8|7.8
                    7.8★|7.8
                    7.8 ⭐|7.8
                    8.2 (1,234)|8.2
                    7.8/10 (1,234 votes)|7.8/10
                    8,2 von 10|8,2/10
                    4.5 out of 5 stars|4.5/5
                    IMDb 7.8|7.8
                    78 %|78 %
                    8.2分|8.2
                    ★★★★½|4.5/5
                    ★★★☆☆|3/5
                    ⭐️⭐️⭐️⭐️|4/5
                    ★★★★★★★☆☆☆|7/10
                    """)
    void signsAroundARatingAreTakenOffAndSharesWrittenInOneWay(String cell, String number) {
        String bare = NumberText.bare(Field.VOTE_AVERAGE, cell);

        assertThat(bare).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PG-13", "16+", "R", "TV-14", "U/A 16+", "FSK 12", "12A", "−5", "– 5", "7-8", "7 to 8", "", "½x"
            })
    void whatIsNoRatingStaysAsItIs(String cell) {
        String bare = NumberText.bare(Field.VOTE_AVERAGE, cell);

        assertThat(bare).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 million", "12 days", "5 of 7", "-5", "12 (34)"})
    void whatIsNoCountStaysAsItIs(String cell) {
        String bare = NumberText.bare(Field.VOTE_COUNT, cell);

        assertThat(bare).isEqualTo(cell);
    }

    @Test
    void moneyIsANumberToPopularityAndAnIdNeverIs() {
        String popularity = NumberText.bare(Field.POPULARITY, "$1,234");
        String id = NumberText.bare(Field.ID, "(12)");

        assertThat(popularity).isEqualTo("1,234");
        assertThat(id).isEqualTo("(12)");
    }

    @Test
    void columnOfPlainNumbersIsNotCopied() {
        List<String> cells = List.of("1,234", "8.2", "", "7/10");

        assertThat(NumberText.bare(Field.VOTE_AVERAGE, cells)).isSameAs(cells);
    }
}
