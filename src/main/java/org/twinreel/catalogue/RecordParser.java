package org.twinreel.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import org.twinreel.catalogue.CatalogueException.Reason;

/** Parses one record into its cells. */
final class RecordParser {
    private final CsvReaderBuilder parser;
    private final String file;

    /**
     * A parser for records of a dialect.
     *
     * @param file named in exceptions
     */
    RecordParser(CsvDialect dialect, String file) {
        this.parser = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false);
        this.file = file;
    }

    /** The cells of a record, without the quotes that enclose them. */
    List<String> cells(RawRecord raw) throws IOException, CatalogueException {
        try (CsvReader<CsvRecord> reader = parser.ofCsvRecord(raw.text())) {
            return reader.iterator().next().getFields();
        } catch (CsvParseException tooManyCells) {
            throw new CatalogueException(
                    Reason.MALFORMED, file, List.of("line " + raw.line() + ": " + tooManyCells.getMessage()));
        }
    }
}
