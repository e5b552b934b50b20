package org.twinreel.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the first documents in the index's order, and has the search stop there. */
final class FirstHits extends SimpleCollector {
    private final int most;
    private final Collection<Integer> places;
    private int base;

    private FirstHits(int most, Collection<Integer> places) {
        this.most = most;
        this.places = places;
    }

    /** For one search by one thread: adds to {@code places}, which may keep each once, until there are {@code most}. */
    static CollectorManager<FirstHits, Collection<Integer>> into(int most, Collection<Integer> places) {
        return new CollectorManager<>() {
            @Override
            public FirstHits newCollector() {
                return new FirstHits(most, places);
            }

            @Override
            public Collection<Integer> reduce(Collection<FirstHits> collectors) {
                return places;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        stopWhenFull();
        base = context.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
        places.add(base + document);
        stopWhenFull();
    }

    private void stopWhenFull() {
        if (places.size() >= most) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
