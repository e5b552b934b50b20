package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.ReadingNotice.Kind;

class ReleaseDatesTest {
    private final ReleaseDates dates = new ReleaseDates(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-09-23|1994",
                "1994|1994",
                "1994.0|1994",
                "1994-09-23T20:15:00Z|1994",
                "1994-09-23 00:00:00|1994",
                "1994/09/23|1994",
                "23/09/1994|1994",
                "9/23/1994|1994",
                "23.9.94|1994",
                "23.9.29|2029",
                "23.9.30|1930",
                "94-09-23|1994",
                "9/23/1994 8:15 PM|1994",
                "23 Sep 1994|1994",
                "September 23, 1994|1994",
                "1994, September 23|1994",
                "23-Sep-94|1994"
            })
    void yearIsReadHoweverTheDateIsWritten(String date, int year) {
        assertThat(dates.year(date)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "1994-13-45",
                "32/13/1994",
                "0000",
                "12",
                "1/2",
                "2/30",
                "May",
                "1-2-3-4-5-6-7-8-9-0-1-2-3-4-5-6-7-8-9"
            })
    void whatIsNoDateHasNoYear(String date) {
        assertThat(dates.year(date)).isEmpty();
    }

    @Test
    void oneDateThatCanOnlyBeReadOneWayTellsForAll() {
        List.of("01/02/1994", "13/02/1994").forEach(dates::year);

        assertThat(dates.notices()).containsExactly(new ReadingNotice(Kind.DATES_DAY_FIRST, List.of()));
    }

    @Test
    void whatAColumnLeavesOpenIsSaidAloud() {
        List.of("01/02/1994", "03/04/1995", "05/05/1996").forEach(dates::year);

        assertThat(dates.notices()).containsExactly(new ReadingNotice(Kind.DATES_AMBIGUOUS, List.of("2")));
    }

    @Test
    void bothOrdersInOneColumnAreSaidAloud() {
        List.of("13/02/1994", "02/13/1994", "02/14/1994").forEach(dates::year);

        assertThat(dates.notices()).containsExactly(new ReadingNotice(Kind.DATES_MIXED, List.of("1", "2")));
    }

    @Test
    void columnOfTimestampsIsSaidAloud() {
        List<String> cells = List.of("780278400", "40608000", "", "986428800");
        var stamped = new ReleaseDates(cells);

        assertThat(cells.stream().map(stamped::year).mapToInt(year -> year.orElse(0)))
                .containsExactly(1994, 1971, 0, 2001);
        assertThat(stamped.notices()).containsExactly(new ReadingNotice(Kind.DATES_AS_TIMESTAMPS, List.of("3")));
    }
}
