package org.twinreel.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The English words too common to tell one text from another: scikit-learn's list of 318, which stands, with its
 * source and licence, in {@value #RESOURCE} beside this class. Lucene's list is another and shorter one.
 */
public final class EnglishStopWords {
    private static final String RESOURCE = "english-stop-words.txt";
    private static final String COMMENT = "#";
    private static final List<String> WORDS = read();

    private EnglishStopWords() {}

    /** All 318 words in lower case, ascending. */
    public static List<String> words() {
        return WORDS;
    }

    private static List<String> read() {
        var resource = Objects.requireNonNull(EnglishStopWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith(COMMENT)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + RESOURCE, failure);
        }
    }
}
