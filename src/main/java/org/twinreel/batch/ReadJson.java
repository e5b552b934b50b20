package org.twinreel.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.ReadingReport;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.RepairedRow;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.catalogue.reading.OpenedFile;
import org.twinreel.catalogue.source.TwiceEncoded;

/** How a file was read, for programs. */
final class ReadJson {
    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private ReadJson() {}

    private record Written(
            String file,
            String encoding,
            boolean byteOrderMark,
            Dialectic dialect,
            int headerRows,
            int preambleRows,
            @Nullable String unwrapped,
            List<String> columns,
            Map<String, String> fields,
            long rows,
            List<PlainCopy.Copied> tables,
            Map<String, Integer> repairs,
            List<Row> repaired,
            List<Row> outside,
            long wrongBytes,
            long bytesReadAsWindows1252,
            TwiceEncoded twiceEncoded) {}

    private record Dialectic(
            String delimiter,
            @Nullable String quote,
            @Nullable String escape,
            boolean blankAfterDelimiter,
            String lineEnd) {}

    private record Row(long line, long bytePosition, String what, String rawText) {}

    /** The file as text. */
    static String of(String file, OpenedFile opened, PlainCopy copy) {
        ReadingReport.Table table = opened.table();
        var repairs = new LinkedHashMap<String, Integer>();
        for (Map.Entry<Repair, Integer> entry : copy.account().repairs().entrySet()) {
            repairs.put(key(entry.getKey()), entry.getValue());
        }
        FileFormat format = table.format();
        return GSON.toJson(new Written(
                        file,
                        format.encoding().name(),
                        format.encoding().byteOrderMark(),
                        dialect(format),
                        format.headerRows(),
                        format.preambleRows(),
                        opened.file().wrapping().map(ReadJson::key).orElse(null),
                        table.columns(),
                        fields(table),
                        copy.main().rows(),
                        copy.tables(),
                        repairs,
                        repaired(copy.account().repaired()),
                        outside(copy.account().outside()),
                        copy.wrongBytes().lost(),
                        copy.wrongBytes().asWindows(),
                        opened.file().twiceEncoded()))
                + "\n";
    }

    private static Dialectic dialect(FileFormat format) {
        Dialect dialect = format.dialect();
        return new Dialectic(
                dialect.delimiter(),
                text(dialect.quote()),
                text(dialect.escape()),
                dialect.spaced(),
                key(format.lineEnd()));
    }

    private static @Nullable String text(char character) {
        return character == Dialect.NONE ? null : String.valueOf(character);
    }

    private static Map<String, String> fields(ReadingReport.Table table) {
        var fields = new LinkedHashMap<String, String>();
        table.mapping()
                .forEach((field, column) ->
                        fields.put(field.header(), table.columns().get(column)));
        return fields;
    }

    private static List<Row> repaired(List<RepairedRow> rows) {
        var written = new ArrayList<Row>();
        for (RepairedRow row : rows) {
            written.add(new Row(row.line(), row.bytePosition(), key(row.repair()), row.rawText()));
        }
        return written;
    }

    private static List<Row> outside(List<RejectedRow> rows) {
        var written = new ArrayList<Row>();
        for (RejectedRow row : rows) {
            written.add(new Row(row.line(), row.bytePosition(), key(row.reason()), row.rawText()));
        }
        return written;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
