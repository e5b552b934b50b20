package org.twinreel.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rating (out of 5)|rating|5
                    Rating /5|Rating|5
                    rating/10|rating|10
                    score (0-100)|score|100
                    Score [0 – 100]|Score|100
                    score_percent|score|100
                    ratingPercentage|rating|100
                    rating_10|rating|10
                    rating_out_of_5|rating|5
                    Rating %|Rating|100
                    Score (%)|Score|100
                    Rating (1-5 stars)|Rating|5
                    Note sur 20|Note|20
                    Bewertung von 10|Bewertung|10
                    Bewertung in Prozent|Bewertung|100
                    """)
    void nameTellsTheBestRating(String name, String stem, int most) {
        NamedScale scale = NamedScale.of(name);

        assertThat(scale.stem()).isEqualTo(stem);
        assertThat(scale.most()).hasValue(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rating", "rating.1", "rating (2024)", "score_7", "rating5", "5", "/5", "", "average rating"})
    void otherNamesTellNone(String name) {
        NamedScale scale = NamedScale.of(name);

        assertThat(scale.stem()).isEqualTo(name);
        assertThat(scale.most()).isEmpty();
    }
}
