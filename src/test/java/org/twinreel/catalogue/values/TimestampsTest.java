package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    780278400|1994
                    780278400.0|1994
                    -1577923200|1920
                    40608000|1971
                    780278400000|1994
                    780278400000000|1994
                    780278400000000000|1994
                    """)
    void yearOfAColumnOfTimestampsIsRead(String cell, int year) {
        Optional<Timestamps> timestamps = Timestamps.of(List.of(cell, "", cell));

        assertThat(timestamps.orElseThrow().year(cell)).hasValue(year);
    }

    /** 1 January 1995 begins in Berlin an hour earlier than in Greenwich, in New York five hours later. */
    @ParameterizedTest
    @ValueSource(strings = {"788914800", "788918400", "788936400"})
    void midnightOfAnyPlaceBelongsToTheDayThatItBegins(String midnight) {
        Optional<Timestamps> timestamps = Timestamps.of(List.of(midnight));

        assertThat(timestamps.orElseThrow().year(midnight)).hasValue(1995);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1994,2001",
                "19940923,20010405",
                "199409232015,200104051200",
                "19940923201500,20010405120000",
                "34600,36986",
                "1994-09-23,2001-04-05",
                "780278400,soon",
                "99999999999999999999,1",
                "12,340",
                ",",
                ""
            })
    void otherColumnsHoldNone(String cells) {
        Optional<Timestamps> timestamps = Timestamps.of(List.of(cells.split(",", -1)));

        assertThat(timestamps).isEmpty();
    }
}
