package org.twinreel.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Effort;

/** Every keystroke asks. */
class TitleSearchSpeedTest {
    private static final int TRIES = 40;
    private static final Duration MOST = Duration.ofMillis(20);
    private static final TitleSearch SEARCH = new TitleSearch(tenThousandTitles());

    private static Catalogue tenThousandTitles() {
        var random = new Random(7);
        String[] titles = Stream.generate(() -> title(random)).limit(10_000).toArray(String[]::new);
        return Titles.of(titles);
    }

    private static String title(Random random) {
        return Stream.generate(() -> word(random)).limit(1 + random.nextInt(6)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return random.ints(2 + random.nextInt(8), 0, 26)
                .mapToObj(letter -> Character.toString("etaoinshrdlucmfwypvbgkjqxz".charAt(letter * letter / 26)))
                .collect(Collectors.joining());
    }

    static Stream<String> texts() {
        return Stream.of(
                "e", "the", "dark kinght", "lord of the rings the two towers", "x".repeat(10_000), "🎬".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void completingTakesLessThanTwoFrames(String typed) {
        Duration effort = Effort.least(() -> SEARCH.complete(typed, 10), TRIES, MOST);

        assertThat(effort).isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findingTakesLessThanTwoFrames(String typed) {
        Duration effort = Effort.least(() -> SEARCH.find(typed), TRIES, MOST);

        assertThat(effort).isLessThan(MOST);
    }
}
