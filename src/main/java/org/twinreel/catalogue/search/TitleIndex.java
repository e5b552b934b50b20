package org.twinreel.catalogue.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/**
 * A catalogue's titles in a Lucene index that lives in memory, the most voted first: so the first hits are the ones to
 * offer, and a search may stop at them. It holds nothing that would have to be closed.
 */
final class TitleIndex {
    private static final Comparator<Movie> MOST_VOTED_FIRST =
            Comparator.comparingLong(Movie::voteCount).reversed().thenComparingInt(Movie::index);

    /** Kept here, or its level would be forgotten: on a Java newer than itself, Lucene would say so on the console. */
    private static final Logger LUCENE_SPEED = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private static final int REPORT_EVERY = 1024;

    /** How much is gathered before it is packed. */
    private static final double BUFFER_MIB = 64;

    /** A run of characters counts by how rare it is alone. */
    private static final BM25Similarity RARITY = new BM25Similarity(0, 0);

    private final Catalogue catalogue;

    /** The catalogue's rows in the index's order. */
    private final int[] rows;

    private final IndexSearcher searcher;
    private int longest;

    /** Indexes the titles of a catalogue. */
    TitleIndex(Catalogue catalogue, JobMonitor monitor) {
        LUCENE_SPEED.setLevel(Level.SEVERE);
        this.catalogue = catalogue;
        rows = catalogue.movies().stream()
                .sorted(MOST_VOTED_FIRST)
                .mapToInt(Movie::index)
                .toArray();
        try {
            searcher = new IndexSearcher(write(monitor));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory", impossible);
        }
        searcher.setQueryCache(null);
        searcher.setSimilarity(RARITY);
    }

    /** Without merges: those would change the order. */
    private DirectoryReader write(JobMonitor monitor) throws IOException {
        var config = new IndexWriterConfig()
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setUseCompoundFile(false);
        try (var writer = new IndexWriter(new ByteBuffersDirectory(), config)) {
            var words = new Runs(TitleGrams.WORDS);
            var signs = new Runs(TitleGrams.SIGNS);
            for (int place = 0; place < rows.length; place++) {
                if (place % REPORT_EVERY == 0) {
                    monitor.checkStopped();
                    monitor.progress(place, rows.length);
                }
                FoldedText title = FoldedText.of(movie(place).title());
                longest = Math.max(
                        longest, Math.max(title.plain().length(), title.words().length()));
                var document = new Document();
                words.add(title.words(), document);
                if (title.hasSigns()) {
                    signs.add(title.plain(), document);
                }
                writer.addDocument(document);
            }
            return DirectoryReader.open(writer);
        }
    }

    /** Cuts one text after the other into runs; Lucene lets fields and their streams be used again. */
    private static final class Runs {
        private final List<NGramTokenizer> cutters = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();

        Runs(TitleGrams grams) {
            for (int length = TitleGrams.SHORTEST; length <= TitleGrams.LONGEST; length++) {
                var type = new FieldType();
                type.setOmitNorms(true);
                type.setIndexOptions(
                        length < TitleGrams.LONGEST ? IndexOptions.DOCS : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
                var cutter = new NGramTokenizer(length, length);
                cutters.add(cutter);
                fields.add(new Field(grams.field(length), cutter, type));
            }
        }

        void add(String text, Document document) {
            String marked = TitleGrams.marked(text);
            for (int place = 0; place < fields.size(); place++) {
                cutters.get(place).setReader(new StringReader(marked));
                document.add(fields.get(place));
            }
        }
    }

    /** Number of characters of the longest title, folded: no longer text stands in any. */
    int longest() {
        return longest;
    }

    /** The movie at a place. */
    Movie movie(int place) {
        return catalogue.movie(rows[place]);
    }

    /** All movies whose titles a query finds, in row order. */
    List<Movie> all(Query query) {
        var places = new ArrayList<Integer>();
        addFirst(query, Integer.MAX_VALUE, places);
        return places.stream()
                .mapToInt(place -> rows[place])
                .sorted()
                .mapToObj(catalogue::movie)
                .toList();
    }

    /**
     * Adds the places of the first titles that a query finds, the most voted first, and not those that are there.
     *
     * @param most places to have in the end
     */
    void addFirst(Query query, int most, Collection<Integer> places) {
        if (places.size() < most) {
            try {
                searcher.search(query, FirstHits.into(most, places));
            } catch (IOException impossible) {
                throw new UncheckedIOException("an index in memory", impossible);
            }
        }
    }

    /** The places of the titles that fit a query best, the best first; fewer come out where there are fewer. */
    List<Integer> best(Query query, int count) {
        try {
            var hits = searcher.search(query, new TopScoreDocCollectorManager(count, null, 1));
            return Arrays.stream(hits.scoreDocs).map(TitleIndex::place).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory", impossible);
        }
    }

    private static int place(ScoreDoc hit) {
        return hit.doc;
    }
}
