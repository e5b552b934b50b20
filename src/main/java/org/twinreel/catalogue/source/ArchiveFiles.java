package org.twinreel.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** Finds among the names of an archive's files the one that is its table. */
final class ArchiveFiles {
    /** An archive of more files is no table that somebody packed. */
    private static final int MOST_LOOKED_AT = 10_000;

    private static final int NAMES_TOLD = 5;
    private static final Pattern SURELY_TABLE = Pattern.compile("(?i).*\\.(csv|tsv|tab|psv)(\\.gz|\\.bz2)?");
    private static final Pattern MAYBE_TABLE = Pattern.compile("(?i).*\\.(txt|dat|asc|data)(\\.gz|\\.bz2)?");
    private static final Pattern PACKED = Pattern.compile("(?i).*\\.(gz|bz2|zip|tar|tgz)");
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern BESIDE_A_TABLE = Pattern.compile(
            "(?i)(read.?me|licen[cs]e|copying|copyright|notice|changes|change.?log|history|citation|authors|contributors|terms"
                    + "|disclaimer|about|metadata|code.?book|datapackage|manifest|checksums?|md5sums?|sha\\d*sums?|requirements)"
                    + "\\b.*|read.?me.*|licen[cs]e.*"
                    + "|.*\\.(md|markdown|rst|json|xml|html?|pdf|rtf|docx?|xlsx?|ods|png|jpe?g|gif|svg|sql|py|r|ipynb|ya?ml"
                    + "|toml|ini|log|sh|bat|url|lnk|md5|sha\\d*|asc|sig|parquet|db|sqlite)"
                    + "|thumbs\\.db|desktop\\.ini");

    private final List<String> names = new ArrayList<>();

    /** Adds a file by its path in the archive; what macOS and others put beside files is left out. */
    void add(String path) {
        boolean hidden = lastPart(path).startsWith(".") || path.startsWith("__MACOSX/");
        if (!hidden && names.size() < MOST_LOOKED_AT) {
            names.add(path);
        }
    }

    /**
     * The path of the table: of the only file, or else of the only one whose ending is a table's, or that may be one and
     * does not go by a name of what lies beside tables.
     *
     * @throws ReadingException when there is none or more than one
     */
    String table() throws ReadingException {
        if (names.size() == 1) {
            return names.get(0);
        }
        List<String> found = matching(SURELY_TABLE, path -> true);
        if (found.isEmpty()) {
            found = matching(MAYBE_TABLE, path -> !isBesideATable(path));
        }
        if (found.isEmpty()) {
            requireNoOffice();
            found = matching(PACKED, path -> true);
        }
        if (found.isEmpty()) {
            // Of several files without such an ending nobody knows what they are.
            found = matching(ANYTHING, path -> !isBesideATable(path));
            found = found.size() == 1 ? found : List.of();
        }
        if (found.isEmpty()) {
            throw new ReadingException(Reason.ARCHIVE_WITHOUT_TABLE, Integer.toString(names.size()));
        }
        if (found.size() > 1) {
            throw new ReadingException(
                    Reason.ARCHIVE_OF_SEVERAL, found.stream().limit(NAMES_TOLD).toArray(String[]::new));
        }
        return found.get(0);
    }

    private List<String> matching(Pattern ending, Predicate<String> also) {
        return names.stream()
                .filter(path -> ending.matcher(path).matches() && also.test(path))
                .toList();
    }

    private static boolean isBesideATable(String path) {
        return BESIDE_A_TABLE.matcher(lastPart(path)).matches();
    }

    /** Office programs pack their files; that is no archive to anybody who saved one. */
    private void requireNoOffice() throws ReadingException {
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Excel (.xlsx)");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            throw new ReadingException(Reason.OTHER_FORMAT, "OpenDocument (.ods)");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Microsoft Office");
        }
        if (names.stream().anyMatch(name -> name.startsWith("Index/") && name.endsWith(".iwa"))) {
            throw new ReadingException(Reason.OTHER_FORMAT, "Apple Numbers");
        }
    }

    /** A file's name without the folders; whatever path an archive gives, nothing is ever written there. */
    static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
