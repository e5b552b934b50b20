package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MovieFilterTest {
    private static final Genre ACTION = Genre.of(28);
    private static final Movie HEAT = movie(OptionalInt.of(1995), "en", 440);
    private static final Movie UNDATED = movie(OptionalInt.empty(), "", 5);

    @Test
    void nothingAskedForLetsEverythingPass() {
        assertThat(MovieFilter.NONE.isNone()).isTrue();
        assertThat(MovieFilter.NONE).accepts(HEAT, UNDATED);
    }

    @Test
    void everyPartMustBeMet() {
        var filter = new MovieFilter("en", ACTION, 1990, 1995, 440);

        assertThat(filter).accepts(HEAT);
        assertThat(filter.withLanguage("fr")).rejects(HEAT);
        assertThat(filter.withGenre(Genre.of(18))).rejects(HEAT);
        assertThat(filter.withYears(1996, null)).rejects(HEAT);
        assertThat(filter.withYears(null, 1994)).rejects(HEAT);
        assertThat(filter.withMinimumVotes(441)).rejects(HEAT);
    }

    @Test
    void anUnknownYearPassesNoBound() {
        assertThat(MovieFilter.NONE.withYears(1900, null)).rejects(UNDATED);
        assertThat(MovieFilter.NONE.withYears(null, 2100)).rejects(UNDATED);
    }

    @Test
    void anUnknownLanguageCanBeAskedFor() {
        assertThat(MovieFilter.NONE.withLanguage("")).accepts(UNDATED).rejects(HEAT);
    }

    @Test
    void yearsTheWrongWayRoundLetNothingPass() {
        assertThat(MovieFilter.NONE.withYears(2000, 1990)).rejects(HEAT);
    }

    @Test
    void fewerThanNoVotesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MovieFilter.NONE.withMinimumVotes(-1));
    }

    private static Movie movie(OptionalInt year, String language, long votes) {
        return new Movie(0, 1, "Heat", "A thief and a policeman.", List.of(ACTION), year, 8, votes, 1, language);
    }
}
