package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordOrderTest {
    @Test
    void shorterWordsStandBeforeThoseThatGoOn() {
        assertThat(sorted(List.of("wolves", "wolf", "wol", "ark", "arks"), 0))
                .containsExactly("ark", "arks", "wol", "wolf", "wolves");
    }

    @Test
    void supplementaryCharactersStandBehindAllOthers() {
        String supplementary = "a\uD835\uDD38";

        assertThat(sorted(List.of(supplementary, "a\uFF21", "a\uE000", "ab"), 0))
                .containsExactly("ab", "a\uE000", "a\uFF21", supplementary);
    }

    @Test
    void wordsBeforeTheFirstAreLeftOut() {
        assertThat(sorted(List.of("the", "wolf", "ark"), 1)).containsExactly("ark", "wolf");
    }

    @Test
    void manyWordsStandAsStringsDo() {
        var random = new SplittableRandom(1);
        List<String> words =
                Stream.generate(() -> word(random)).limit(5000).distinct().toList();

        assertThat(sorted(words, 0)).isEqualTo(words.stream().sorted().toList());
    }

    @Test
    void longCommonBeginningsDoNotExhaustTheStack() {
        String common = "a".repeat(100_000);

        assertThat(sorted(List.of(common + "c", common + "b", common), 0))
                .containsExactly(common, common + "b", common + "c");
    }

    private static String word(SplittableRandom random) {
        var letters = new char[1 + random.nextInt(6)];
        for (int position = 0; position < letters.length; position++) {
            letters[position] = (char) ('a' + random.nextInt(4));
        }
        return new String(letters);
    }

    private static List<String> sorted(List<String> words, int first) {
        var table = new WordTable();
        words.forEach(word -> table.number(word.toCharArray(), word.length()));
        return Arrays.stream(new WordOrder(table).ascendingFrom(first))
                .mapToObj(table::word)
                .toList();
    }
}
