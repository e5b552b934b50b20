package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSplitterTest {

    @Test
    void recordsEndAtEveryKindOfLineEnd() throws Exception {
        assertThat(records("a\nb\r\nc\rd"))
                .containsExactly(
                        new RawRecord(1, "a"), new RawRecord(2, "b"), new RawRecord(3, "c"), new RawRecord(4, "d"));
    }

    @Test
    void quotesHoldLineEndsAndEveryKindCountsOneLine() throws Exception {
        assertThat(records("\"a\r1\n2\r\n3\"\nb\n"))
                .containsExactly(new RawRecord(1, "\"a\r1\n2\r\n3\""), new RawRecord(5, "b"));
    }

    @Test
    void doubledQuotesDoNotClose() throws Exception {
        assertThat(records("\"a\"\"\nb\",c\nd"))
                .containsExactly(new RawRecord(1, "\"a\"\"\nb\",c"), new RawRecord(3, "d"));
    }

    @Test
    void quoteWithinAPlainCellStandsForItself() throws Exception {
        assertThat(records("5\" disk,\"x\ny\"\nb"))
                .containsExactly(new RawRecord(1, "5\" disk,\"x\ny\""), new RawRecord(3, "b"));
    }

    @Test
    void blankLinesArePassedOverButCounted() throws Exception {
        assertThat(records("\n\r\n  \na\n\n\nb")).containsExactly(new RawRecord(4, "a"), new RawRecord(7, "b"));
    }

    @Test
    void lineEndAcrossTwoBuffersIsOne() throws Exception {
        String longLine = "x".repeat(16 * 1024 - 1);

        assertThat(records(longLine + "\r\nb")).containsExactly(new RawRecord(1, longLine), new RawRecord(2, "b"));
    }

    @Test
    void openQuoteAtTheEndNamesTheLineWhereItsRecordStarts() {
        assertThatThrownBy(() -> records("a\n\"b\nc"))
                .isInstanceOfSatisfying(CatalogueException.class, failure -> assertThat(failure.details())
                        .containsExactly("line 2: a quote that is never closed"));
    }

    private static List<RawRecord> records(String text) throws IOException, CatalogueException {
        var records = new ArrayList<RawRecord>();
        try (var splitter = new RecordSplitter(new StringReader(text), CsvDialect.PLAIN, "some.csv")) {
            for (var raw = splitter.next(); raw.isPresent(); raw = splitter.next()) {
                records.add(raw.get());
            }
        }
        return records;
    }
}
