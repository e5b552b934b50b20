package org.twinreel.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.twinreel.catalogue.SpreadsheetSafe;

/**
 * A header and rows, to paste as Markdown or tab-separated, or to save as CSV.
 *
 * @param header names of the columns
 * @param rows as many cells as the header has names
 */
public record Table(List<String> header, List<List<Cell>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(header.size() + " columns, but a row of " + row.size() + " cells");
            }
        }
    }

    /**
     * One cell.
     *
     * @param text what stands in it
     * @param number whether that is a number, which may begin with a minus sign
     */
    public record Cell(String text, boolean number) {

        /** Words, or nothing. */
        public static Cell of(String words) {
            return new Cell(words, false);
        }

        /** A whole number. */
        public static Cell of(long number) {
            return new Cell(Long.toString(number), true);
        }

        /** A number; an empty cell where it is none. */
        public static Cell of(double number) {
            return new Cell(Double.isNaN(number) ? "" : Double.toString(number), true);
        }

        private String csv() {
            return StringEscapeUtils.escapeCsv(number ? text : SpreadsheetSafe.cell(text));
        }

        /** Quoted as in CSV where a tab, a line end or a quote is in it. */
        private String tabSeparated() {
            String safe = number ? text : SpreadsheetSafe.cell(text);
            boolean plain = safe.chars().noneMatch(character -> "\t\n\r\"".indexOf(character) >= 0);
            return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
        }

        private String markdown() {
            return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").replaceAll("\\s+", " ");
        }
    }

    /** The table as Markdown. */
    public String markdown() {
        List<Cell> names = header.stream().map(Cell::of).toList();
        String rule = "|" + " --- |".repeat(header.size());
        return Stream.concat(Stream.of(line(names), rule), rows.stream().map(Table::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Cell::markdown).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /**
     * The table as comma-separated values. Words that a spreadsheet would take for a formula get an apostrophe before
     * them, which makes them words again.
     */
    public String csv() {
        Function<List<Cell>, String> line =
                cells -> cells.stream().map(Cell::csv).collect(Collectors.joining(","));
        List<Cell> names = header.stream().map(Cell::of).toList();
        return Stream.concat(Stream.of(names), rows.stream()).map(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rows without the header, cells parted by tabs, to paste into a spreadsheet; harmless there as {@link #csv()}. */
    public String tabSeparated() {
        return rows.stream()
                .map(row -> row.stream().map(Cell::tabSeparated).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The same with the header before the rows. */
    public String tabSeparatedWithHeader() {
        return header.stream().map(name -> Cell.of(name).tabSeparated()).collect(Collectors.joining("\t", "", "\n"))
                + tabSeparated();
    }

    /** Writes the table to a file as CSV, in UTF-8. */
    public void saveCsv(Path file) throws IOException {
        WholeFile.write(file, aside -> Files.writeString(aside, csv()));
    }
}
