package org.twinreel.catalogue.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One way of writing a title, as an index holds it: every run of two and of three characters. Text of any length
 * stands in a title where its runs of three follow each other, which is asked as a phrase; and as a title's text stands
 * between marks and spaces, "begins with", "has a word that begins with" and "is" are phrases too. Nothing typed is ever
 * read as a pattern.
 *
 * @param name of the way, the beginning of its fields' names
 */
record TitleGrams(String name) {
    static final int SHORTEST = 2;

    /** Longest runs; their places are indexed too. */
    static final int LONGEST = 3;

    // No folded text has these two.
    private static final String BEGIN = "\u0002 ";
    private static final String END = " \u0003";

    /** The words of a title. */
    static final TitleGrams WORDS = new TitleGrams("words");

    /** A title with its signs, where it has any. */
    static final TitleGrams SIGNS = new TitleGrams("signs");

    /** A title's text between its marks: what is cut into runs. */
    static String marked(String text) {
        return BEGIN + text + END;
    }

    /** The field of runs of a length. */
    String field(int length) {
        return name + length;
    }

    /** Titles that are a text. */
    Query are(String text) {
        return holding(marked(text));
    }

    /** Titles that begin with a text. */
    Query beginWith(String text) {
        return holding(BEGIN + text);
    }

    /** Titles with a word that begins as a text does, which may go on over further words. */
    Query haveWord(String text) {
        return holding(" " + text);
    }

    /** Titles that contain a text, anywhere. */
    Query contain(String text) {
        return holding(text);
    }

    private Query holding(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length < SHORTEST) {
            // Between its marks no text ends with a character of its own.
            return new PrefixQuery(new Term(field(SHORTEST), text));
        }
        if (characters.length <= LONGEST) {
            return new TermQuery(new Term(field(characters.length), text));
        }
        var phrase = new PhraseQuery.Builder();
        int last = characters.length - LONGEST;
        for (int place = 0; place < last; place += LONGEST) {
            phrase.add(run(characters, place, LONGEST), place);
        }
        return phrase.add(run(characters, last, LONGEST), last).build();
    }

    /**
     * Titles that have runs of a text as words of their own, those with the most and the rarest of them first.
     *
     * @param length of the runs
     * @param missing how many of the runs a title may be without; it must have at least one
     */
    Query resemble(String text, int length, int missing) {
        int[] characters = (" " + text + " ").codePoints().toArray();
        var any = new BooleanQuery.Builder();
        List<Term> runs = IntStream.rangeClosed(0, characters.length - length)
                .mapToObj(place -> run(characters, place, length))
                .distinct()
                .toList();
        runs.forEach(run -> any.add(new TermQuery(run), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(Math.max(1, runs.size() - missing));
        return any.build();
    }

    private Term run(int[] characters, int place, int length) {
        return new Term(field(length), new String(characters, place, length));
    }
}
