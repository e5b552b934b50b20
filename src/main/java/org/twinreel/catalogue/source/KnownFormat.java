package org.twinreel.catalogue.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** Knows by their first bytes the files that people take for tables of text and that are none. */
final class KnownFormat {
    /** How many first bytes tell. */
    static final int LOOKED_AT = 1_024;

    private static final Map<String, String> BINARY = binary();
    private static final Map<String, String> ARCHIVES = archives();

    private static final Pattern JSON =
            Pattern.compile("^(\\[\\s*(\\{\\s*\"|\\[)|\\{\\s*\"[^\"]*\"\\s*:).*", Pattern.DOTALL);
    private static final Pattern HTML =
            Pattern.compile("^(<!--.*?-->\\s*)*<(!doctype html|html|table|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("^(<\\?xml|<[a-z][\\w:.-]*(\\s[^>]*)?>).*", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile(
            "^((--[^\\n]*\\n|use \\w+;)\\s*)*(create table|insert into|drop table|begin transaction;)\\s.*",
            Pattern.DOTALL);
    private static final Pattern SQL_REMARK =
            Pattern.compile("^-- (mysql|mariadb|postgresql|sqlite|phpmyadmin)\\b.*", Pattern.DOTALL);

    private static final Map<String, Pattern> TEXTS = texts();

    private KnownFormat() {}

    /** Texts whose first lines tell that they are no table; their letters are as in the file. */
    private static Map<String, Pattern> texts() {
        var formats = new LinkedHashMap<String, Pattern>();
        formats.put("Git LFS pointer", Pattern.compile("^version https://git-lfs\\.github\\.com/spec/"));
        formats.put(
                "e-mail",
                Pattern.compile("(?i)^((from|to|cc|subject|date|received|return-path|message-id|reply-to|delivered-to"
                        + "|mime-version|content-type|x-[a-z-]+):.*\\R([ \\t].*\\R)*){2}"));
        String stamp = "\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d([.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?\\]? +";
        String level = "(\\[[^\\]]*\\] +)?\\[?(TRACE|DEBUG|INFO|NOTICE|WARN(ING)?|ERROR|FATAL|SEVERE)\\b";
        formats.put("log", Pattern.compile("^(" + stamp + level + "[\\] :-].*(\\R|$)){2}"));
        formats.put(
                "web server’s log",
                Pattern.compile("^([\\w.:-]+ \\S+ \\S+ \\[\\d\\d/\\w{3}/\\d{4}:[^\\]]*\\] \"[A-Z]+ .*(\\R|$)){2}"));
        String clock = "\\d\\d:\\d\\d:\\d\\d[,.]\\d{3}";
        formats.put("subtitles", Pattern.compile("^(WEBVTT\\b|\\d+ *\\R" + clock + " --> " + clock + ")"));
        formats.put("patch", Pattern.compile("^(diff --git |--- \\S.*\\R\\+\\+\\+ \\S.*\\R@@ )"));
        formats.put(
                "settings (.ini)",
                Pattern.compile("^([;#].*\\R)*\\[[\\w .:-]+\\] *\\R+(\\w[\\w.-]* *=[^,;\\t]*(\\R|$)){2}"));
        formats.put("YAML", Pattern.compile("^---\\R(( *- )?\\w[\\w.-]*:( |\\R)|( *- .*(\\R|$)){2})"));
        formats.put(
                "Base64",
                Pattern.compile("^(?=.{0,60}[A-Z])(?=.{0,60}[a-z])(?=.{0,60}\\d)[A-Za-z0-9+/]{60,76}\\R"
                        + "[A-Za-z0-9+/]{60,76}\\R[A-Za-z0-9+/]{60,76}\\R"));
        return formats;
    }

    private static Map<String, String> binary() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("255044462d", "PDF");
        formats.put("d0cf11e0a1b11ae1", "Excel 97 (.xls)");
        formats.put("50415231", "Parquet");
        formats.put("53514c69746520666f726d61742033", "SQLite");
        formats.put("89504e470d0a1a0a", "PNG");
        formats.put("ffd8ff", "JPEG");
        formats.put("47494638", "GIF");
        formats.put("7b5c727466", "RTF");
        formats.put("4f626a01", "Avro");
        formats.put("894844460d0a1a0a", "HDF5");
        formats.put("4f5243", "ORC");
        formats.put("4152524f5731", "Arrow");
        formats.put("46454131", "Feather");
        formats.put("934e554d5059", "NumPy");
        formats.put("24464c32", "SPSS");
        formats.put("000100005374616e64617264204a6574", "Access");
        return formats;
    }

    private static Map<String, String> archives() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("377abcaf271c", "7-Zip (.7z)");
        formats.put("526172211a07", "RAR");
        formats.put("425a68", "bzip2 (.bz2)");
        formats.put("fd377a585a00", "xz");
        formats.put("28b52ffd", "Zstandard (.zst)");
        formats.put("04224d18", "LZ4");
        formats.put("4c5a4950", "lzip");
        formats.put("1f9d", "compress (.Z)");
        formats.put("1f8b", "gzip (.gz)");
        formats.put("504b0304", "ZIP");
        formats.put("4d534346", "Cabinet (.cab)");
        return formats;
    }

    /**
     * Refuses a file that is known not to be a table.
     *
     * @param first its first bytes
     * @param isTable whether somebody said that this text is a table; then it may look like a log or settings
     * @throws ReadingException with the format's name
     */
    static void refuse(byte[] first, boolean isTable) throws ReadingException {
        int length = Math.min(first.length, LOOKED_AT);
        String start = HexFormat.of().formatHex(first, 0, length);
        Optional<String> archive = startingWith(start, ARCHIVES);
        if (archive.isPresent()) {
            throw new ReadingException(Reason.OTHER_ARCHIVE, archive.get());
        }
        Optional<String> format = startingWith(start, BINARY);
        if (format.isEmpty() && !isTable) {
            format = ofText(new String(first, 0, length, StandardCharsets.UTF_8));
        }
        if (format.isPresent()) {
            throw new ReadingException(Reason.OTHER_FORMAT, format.get());
        }
    }

    private static Optional<String> startingWith(String start, Map<String, String> formats) {
        return formats.entrySet().stream()
                .filter(format -> start.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> ofText(String beginning) {
        String plain = (beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning).strip();
        String text = plain.toLowerCase(Locale.ROOT);
        if (HTML.matcher(text).matches()) {
            return Optional.of("HTML");
        }
        if (XML.matcher(text).matches()) {
            return Optional.of("XML");
        }
        if (JSON.matcher(text).matches()) {
            return Optional.of("JSON");
        }
        boolean sql = SQL_REMARK.matcher(text).matches() || SQL.matcher(text).matches();
        if (sql) {
            return Optional.of("SQL");
        }
        return TEXTS.entrySet().stream()
                .filter(format -> format.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
