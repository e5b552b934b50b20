package org.twinreel.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.twinreel.background.JobMonitor;

/**
 * Cuts texts into words as scikit-learn's {@code CountVectorizer} does: lower case first, then every longest run of at
 * least two word characters; stop words are left out. A word character is what {@code \w} means in Python: a letter or
 * number of any script, or the underscore. (Unlike Java's {@code \w}, a combining mark is none.)
 */
final class Tokenizer {
    private static final int SHORTEST = 2;
    private static final int REPORT_EVERY = 512;
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    /** The lower case of each ASCII word character, 0 for the other characters. */
    private static final char[] ASCII = asciiWordCharacters();

    private final WordTable table = new WordTable();
    private final int stopWords;
    private int[] tokens = new int[1 << 16];
    private int size;
    private char[] word = new char[64];
    private int wordLength;
    private int wordCharacters;

    /** A tokenizer that leaves {@code stopWords} out. */
    Tokenizer(Collection<String> stopWords) {
        for (String stopWord : stopWords) {
            table.number(stopWord.toCharArray(), stopWord.length());
        }
        this.stopWords = table.size();
    }

    /** Reads every document once. */
    Corpus read(List<String> documents, JobMonitor monitor) {
        var starts = new int[documents.size() + 1];
        for (int document = 0; document < documents.size(); document++) {
            if (document % REPORT_EVERY == 0) {
                monitor.checkStopped();
                monitor.progress(document, documents.size());
            }
            addWords(characters(documents.get(document)));
            starts[document + 1] = size;
        }
        return inAscendingOrder(starts);
    }

    /** A text ready for lower-casing letter by letter: dotted I and final sigma need more than the letter itself. */
    private static char[] characters(String text) {
        boolean needsContext = text.indexOf('\u0130') >= 0 || text.indexOf('\u03a3') >= 0;
        return (needsContext ? text.toLowerCase(Locale.ROOT) : text).toCharArray();
    }

    private void addWords(char[] text) {
        if (word.length < text.length) {
            word = new char[text.length];
        }
        int position = 0;
        while (position < text.length) {
            if (text[position] >= ASCII.length) {
                position += addBeyondAscii(Character.codePointAt(text, position));
            } else if (ASCII[text[position]] != 0) {
                position = addAscii(text, position);
            } else {
                endWord();
                position++;
            }
        }
        endWord();
    }

    /** Adds the run of ASCII word characters that begins at a position to the word; returns where it ends. */
    private int addAscii(char[] text, int begin) {
        char[] characters = word;
        int length = wordLength;
        int position = begin;
        while (position < text.length && text[position] < ASCII.length && ASCII[text[position]] != 0) {
            characters[length++] = ASCII[text[position++]];
        }
        wordCharacters += position - begin;
        wordLength = length;
        return position;
    }

    /** Returns how many chars the code point took. */
    private int addBeyondAscii(int codePoint) {
        if ((WORD_TYPES >>> Character.getType(codePoint) & 1) != 0) {
            wordLength += Character.toChars(Character.toLowerCase(codePoint), word, wordLength);
            wordCharacters++;
        } else {
            endWord();
        }
        return Character.charCount(codePoint);
    }

    private void endWord() {
        if (wordCharacters >= SHORTEST) {
            int number = table.number(word, wordLength) - stopWords;
            if (number >= 0) {
                addToken(number);
            }
        }
        wordLength = 0;
        wordCharacters = 0;
    }

    private void addToken(int number) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.multiplyExact(size, 2));
        }
        tokens[size++] = number;
    }

    /** Renumbers the words, so far numbered by first appearance, by their order. */
    private Corpus inAscendingOrder(int[] starts) {
        int[] ascending = new WordOrder(table).ascendingFrom(stopWords);
        var words = new ArrayList<String>(ascending.length);
        var rank = new int[ascending.length];
        for (int position = 0; position < ascending.length; position++) {
            words.add(table.word(ascending[position]));
            rank[ascending[position] - stopWords] = position;
        }
        var ranked = new int[size];
        for (int token = 0; token < size; token++) {
            ranked[token] = rank[tokens[token]];
        }
        return new Corpus(words, ranked, starts);
    }

    private static char[] asciiWordCharacters() {
        var lowerCase = new char[128];
        for (char character = 0; character < lowerCase.length; character++) {
            if (Character.isLetterOrDigit(character) || character == '_') {
                lowerCase[character] = Character.toLowerCase(character);
            }
        }
        return lowerCase;
    }
}
