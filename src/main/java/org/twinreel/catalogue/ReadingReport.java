package org.twinreel.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.catalogue.source.Encoding;

/**
 * How a file was read.
 *
 * @param table how it is written and which column is which
 * @param repaired rows that were mended, in the file's order; the first of them where there are very many
 * @param repairs how many rows were mended in which way
 * @param notices what else a person should know
 */
public record ReadingReport(
        Table table, List<RepairedRow> repaired, Map<Repair, Integer> repairs, List<ReadingNotice> notices) {
    public ReadingReport {
        repaired = List.copyOf(repaired);
        repairs = ordered(Repair.class, repairs);
        notices = List.copyOf(notices);
    }

    /**
     * A table in a file.
     *
     * @param format how the file is written
     * @param columns the names of its columns, no two alike
     * @param mapping which column, counted from 0, a field is read from; a field without one has none
     */
    public record Table(FileFormat format, List<String> columns, Map<Field, Integer> mapping) {
        public Table {
            columns = List.copyOf(columns);
            mapping = ordered(Field.class, mapping);
        }
    }

    private static <K extends Enum<K>> Map<K, Integer> ordered(Class<K> type, Map<K, Integer> values) {
        var byKey = new EnumMap<K, Integer>(type);
        byKey.putAll(values);
        return Collections.unmodifiableMap(byKey);
    }

    /** The report of a catalogue that comes from no file. */
    static ReadingReport ofNothing() {
        var format = new FileFormat(Encoding.UTF_8, Dialect.PLAIN, FileFormat.LineEnd.LF, 0, 1, List.of());
        return new ReadingReport(new Table(format, List.of(), Map.of()), List.of(), Map.of(), List.of());
    }

    /** Number of rows that were mended. */
    public int rowsRepaired() {
        return repairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
