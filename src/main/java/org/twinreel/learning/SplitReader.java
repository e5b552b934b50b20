package org.twinreel.learning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.learning.LearningException.Reason;

/**
 * Reads a split from a CSV file with the columns {@code row} (0-based) and {@code trained} (True, False, 1 or 0, in any
 * case), every movie once, in any order; other columns are ignored. So a run can repeat another program's split exactly.
 */
public final class SplitReader {

    private record Mark(long line, int row, boolean trained) {}

    /**
     * Reads a file.
     *
     * @param file the CSV file, in UTF-8
     * @param rows movies of the catalogue, n
     * @throws LearningException with {@link Reason#SPLIT_UNREADABLE} when it is no such file, names a movie twice or one
     *     that does not exist, or marks none as trained; with {@link Reason#SPLIT_MISMATCH} when it has other than n rows
     */
    public DataSplit read(Path file, int rows) throws LearningException {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "it is a folder", null);
        }
        try {
            return split(file, marks(file), rows);
        } catch (NoSuchFileException failure) {
            throw unreadable(file, "there is no such file", failure);
        } catch (AccessDeniedException failure) {
            throw unreadable(file, "reading it is not allowed", failure);
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            throw unreadable(file, String.valueOf(failure.getMessage()), failure);
        }
    }

    private static List<Mark> marks(Path file) throws IOException, LearningException {
        var marks = new ArrayList<Mark>();
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                marks.add(mark(file, line));
            }
        }
        return marks;
    }

    private static Mark mark(Path file, NamedCsvRecord line) throws LearningException {
        String row = field(file, line, "row");
        String trained = field(file, line, "trained");
        try {
            return new Mark(line.getStartingLineNumber(), Integer.parseInt(row), isTrained(trained));
        } catch (IllegalArgumentException failure) {
            String cause = "line " + line.getStartingLineNumber() + " has row " + quoted(row) + " and trained "
                    + quoted(trained);
            throw unreadable(file, cause, failure);
        }
    }

    private static String field(Path file, NamedCsvRecord line, String column) throws LearningException {
        Optional<String> field = line.findField(column);
        if (field.isEmpty()) {
            String cause = "line " + line.getStartingLineNumber() + " has no column named " + column;
            throw unreadable(file, cause, null);
        }
        return field.get().strip();
    }

    private static boolean isTrained(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** A field for a message: a wrong file may have very long ones. */
    private static String quoted(String field) {
        return '"' + (field.length() <= 20 ? field : field.substring(0, 20) + "…") + '"';
    }

    private static DataSplit split(Path file, List<Mark> marks, int rows) throws LearningException {
        if (marks.size() != rows) {
            throw new LearningException(
                    Reason.SPLIT_MISMATCH, List.of(String.valueOf(marks.size()), String.valueOf(rows)), null);
        }
        var seen = new boolean[rows];
        var trained = new boolean[rows];
        boolean any = false;
        for (Mark mark : marks) {
            if (mark.row < 0 || mark.row >= rows || seen[mark.row]) {
                throw unreadable(file, "line " + mark.line + " names row " + mark.row + " wrongly or again", null);
            }
            seen[mark.row] = true;
            trained[mark.row] = mark.trained;
            any |= mark.trained;
        }
        if (!any) {
            throw unreadable(file, "it marks no row as trained", null);
        }
        return DataSplit.of(trained);
    }

    private static LearningException unreadable(Path file, String cause, @Nullable Throwable failure) {
        return new LearningException(Reason.SPLIT_UNREADABLE, List.of(file.toString(), cause), failure);
    }
}
