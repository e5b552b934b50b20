package org.twinreel.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.text.Messages;
import picocli.CommandLine.ParseResult;

/**
 * What a person asks of {@code twinreel read}.
 *
 * @param files to read, at least one
 * @param out folder to write to
 * @param overwrites whether files that are there may be replaced
 * @param namesColumns whether the columns of a file without a header get names in its copy
 * @param reading how the files are written, where that is not to be found out
 */
record ReadOptions(List<Path> files, Path out, boolean overwrites, boolean namesColumns, ReadingOptions reading) {
    ReadOptions {
        files = List.copyOf(files);
    }

    /**
     * The options of a command line.
     *
     * @throws UnusableArgumentsException when it makes no sense
     */
    static ReadOptions of(ParseResult given, Messages messages) throws UnusableArgumentsException {
        List<String> names = given.matchedPositionalValue(0, List.of());
        if (names.isEmpty()) {
            throw new UnusableArgumentsException(messages.text("reading.error.no-files"));
        }
        String out = given.matchedOptionValue(ReadSpec.OUT, "");
        if (out.isBlank()) {
            throw new UnusableArgumentsException(messages.text("reading.error.no-out"));
        }
        var files = new ArrayList<Path>();
        for (String name : names) {
            if (name.isBlank()) {
                throw new UnusableArgumentsException(messages.text("reading.error.blank-file"));
            }
            files.add(path("FILE", name, messages));
        }
        return new ReadOptions(
                files,
                path(ReadSpec.OUT, out, messages),
                given.matchedOptionValue(ReadSpec.OVERWRITE, false),
                given.matchedOptionValue(ReadSpec.NAME_COLUMNS, false),
                new ReadingOptionsReader(given, messages).options());
    }

    private static Path path(String argument, String text, Messages messages) throws UnusableArgumentsException {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new UnusableArgumentsException(messages.text("batch.error.path", argument, Excerpt.of(text)));
        }
    }
}
