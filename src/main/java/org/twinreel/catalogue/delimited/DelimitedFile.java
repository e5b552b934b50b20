package org.twinreel.catalogue.delimited;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.FileFormat.LineEnd;
import org.twinreel.catalogue.delimited.format.BareQuotes;
import org.twinreel.catalogue.delimited.format.DialectDetector;
import org.twinreel.catalogue.delimited.format.EscapeEvidence;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.format.LayoutDetector;
import org.twinreel.catalogue.delimited.format.SampleText;
import org.twinreel.catalogue.delimited.format.SampledRow;
import org.twinreel.catalogue.delimited.format.ShapeDetector;
import org.twinreel.catalogue.delimited.format.TableEvidence;
import org.twinreel.catalogue.delimited.format.TableShape;
import org.twinreel.catalogue.delimited.layout.EditedText;
import org.twinreel.catalogue.delimited.layout.LineLayout;
import org.twinreel.catalogue.delimited.layout.RowWrapping;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.TextWindow;
import org.twinreel.catalogue.source.ByteMeter;
import org.twinreel.catalogue.source.ByteSource;
import org.twinreel.catalogue.source.Encoding;
import org.twinreel.catalogue.source.EncodingDetector;
import org.twinreel.catalogue.source.FirstLook;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.ReadingException.Reason;
import org.twinreel.catalogue.source.StopOnly;
import org.twinreel.catalogue.source.TextReader;
import org.twinreel.catalogue.source.TwiceEncoded;

/** A file of delimited text whose format is known; its rows may be read more than once. */
public final class DelimitedFile {
    private static final int ROWS_SHOWN = 50;
    private static final int CHARACTERS_LOOKED_AT = 64 * 1024;

    private final ByteSource source;
    private final FileFormat format;
    private final TableShape shape;
    private final FirstRows first;
    private final @Nullable LineLayout layout;

    /** What the first rows are, whether they look like a table's, and what the bytes tell beyond the format. */
    private record FirstRows(List<List<String>> rows, boolean looksLikeTable, TwiceEncoded twice) {}

    private DelimitedFile(
            ByteSource source, FileFormat format, TableShape shape, FirstRows first, @Nullable LineLayout layout) {
        this.source = source;
        this.layout = layout;
        this.format = format;
        this.shape = shape;
        this.first = first;
    }

    /**
     * Looks at a source and finds out how it is written, as far as nobody says.
     *
     * @param isKnownName whether a cell is a name that the table's columns may well have
     * @throws ReadingException when it is no text, empty, or cannot be read
     */
    public static DelimitedFile open(
            ByteSource source, FormatChoice choice, Predicate<String> isKnownName, JobMonitor monitor)
            throws ReadingException {
        Charset chosen = choice.encoding();
        boolean isTable = choice.delimiter() != null;
        FirstLook look = chosen == null
                ? EncodingDetector.look(source, isTable, monitor)
                : new FirstLook(EncodingDetector.chosen(chosen, source, isTable, monitor), "", TwiceEncoded.NONE);
        Encoding encoding = look.encoding();
        SampleText sample = sample(source, encoding, monitor);
        requireText(sample);
        LineLayout layout =
                new LayoutDetector(sample, isKnownName, choice).detect().orElse(null);
        if (layout != null) {
            sample = sample.edited(layout);
        }
        Dialect found = new DialectDetector(sample, isKnownName, choice).detect();
        sample = sample.withoutCutRow(found);
        Dialect dialect = quoted(found, sample, look.later(), choice);
        TableShape shape = new ShapeDetector(sample, dialect, isKnownName, choice.headerRows()).detect();
        boolean looksLikeTable = isTable || looksLikeTable(sample, dialect, shape, isKnownName);
        var format = new FileFormat(
                encoding,
                dialect,
                LineEnd.of(sample.characters(), sample.length()),
                shape.preambleRows(),
                shape.headerRows(),
                shape.names());
        return new DelimitedFile(
                source,
                format,
                shape,
                new FirstRows(samples(sample, dialect, shape), looksLikeTable, look.twice()),
                layout);
    }

    private static void requireText(SampleText sample) throws ReadingException {
        if (TableEvidence.isBlank(sample)) {
            throw new ReadingException(Reason.EMPTY);
        }
        if (TableEvidence.isNoise(sample)) {
            throw new ReadingException(Reason.NOT_TEXT);
        }
    }

    /** The dialect with what its quotes and what goes before them turn out to be, as far as nobody says. */
    private static Dialect quoted(Dialect found, SampleText sample, String later, FormatChoice choice)
            throws ReadingException {
        Dialect dialect = choice.quote() == null ? BareQuotes.orNone(sample, found, later) : found;
        return choice.escape() == null
                ? EscapeEvidence.of(sample, EscapeEvidence.orOfDatabase(sample, dialect))
                        .orLater(later)
                : dialect;
    }

    private static List<List<String>> samples(SampleText sample, Dialect dialect, TableShape shape)
            throws ReadingException {
        var rows = new TableReader(sample.text(), dialect, shape, JobMonitor.unwatched());
        var samples = new ArrayList<List<String>>();
        while (samples.size() < ROWS_SHOWN && rows.next()) {
            if (rows.kind() == RowKind.ROW) {
                samples.add(rows.cells());
            }
        }
        return samples;
    }

    private static SampleText sample(ByteSource source, Encoding encoding, JobMonitor monitor) throws ReadingException {
        var meter = new ByteMeter(new StopOnly(monitor), source.size());
        try (TextReader text = TextReader.open(source, encoding, meter)) {
            var sample = SampleText.read(text, CHARACTERS_LOOKED_AT);
            while (!sample.isWhole() && !sample.hasLineEnd()) {
                if (sample.length() > TextWindow.LONGEST_ROW) {
                    throw new ReadingException(Reason.TOO_LONG, "1", Integer.toString(TextWindow.LONGEST_ROW));
                }
                sample = sample.continued(text, 4 * sample.length());
            }
            return sample;
        }
    }

    private static boolean looksLikeTable(
            SampleText sample, Dialect dialect, TableShape shape, Predicate<String> isKnownName)
            throws ReadingException {
        return new TableEvidence(SampledRow.of(sample, dialect), dialect, shape.width(), sample.isWhole())
                .isTable(isKnownName);
    }

    /**
     * Whether the file has rows and columns, as far as its first rows tell, or somebody has said what parts them; prose,
     * code and logs can be cut into rows too.
     */
    public boolean looksLikeTable() {
        return first.looksLikeTable();
    }

    /** Characters that seem to be bytes of UTF-8, as the bytes of the whole file tell. */
    public TwiceEncoded twiceEncoded() {
        return first.twice();
    }

    /** The rows that name the columns, from top to bottom. */
    public List<List<String>> header() {
        return shape.header();
    }

    /** Some of the table's first rows. */
    public List<List<String>> samples() {
        return first.rows();
    }

    /** What stands around the cells of its rows and is left out; empty where nothing does. */
    public Optional<RowWrapping> wrapping() {
        return Optional.ofNullable(layout).map(LineLayout::wrapping);
    }

    /** How the file is written. */
    public FileFormat format() {
        return format;
    }

    /**
     * Begins a pass over all rows.
     *
     * @param monitor told of bytes read, asked whether to stop
     */
    public TableReader rows(JobMonitor monitor) throws ReadingException {
        TextReader text = TextReader.open(source, format.encoding(), new ByteMeter(monitor, source.size()));
        return new TableReader(layout == null ? text : new EditedText(text, layout), format.dialect(), shape, monitor);
    }

    /** Where the bytes come from. */
    public ByteSource source() {
        return source;
    }
}
