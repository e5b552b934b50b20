package org.twinreel.batch;

import java.util.List;
import java.util.Map;
import org.twinreel.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how a file is written, where it is not to be found out. */
final class ReadingSpec {
    static final String DELIMITER = "--delimiter";
    static final String QUOTE = "--quote";
    static final String ESCAPE = "--escape";
    static final String ENCODING = "--encoding";
    static final String HEADER = "--header";
    static final String COLUMN = "--column";

    private static final Map<String, String> LABELS =
            Map.of(DELIMITER, "TEXT", QUOTE, "CHAR", ESCAPE, "CHAR", ENCODING, "NAME", HEADER, "ROWS");

    private ReadingSpec() {}

    static void addTo(CommandSpec spec, Messages messages) {
        for (String option : List.of(DELIMITER, QUOTE, ESCAPE, ENCODING, HEADER)) {
            spec.addOption(OptionSpec.builder(option)
                    .paramLabel(LABELS.getOrDefault(option, "TEXT"))
                    .type(String.class)
                    .arity("1")
                    .description(messages.text("reading.option." + option.substring(2)))
                    .build());
        }
        spec.addOption(OptionSpec.builder(COLUMN)
                .paramLabel("FIELD=NAME")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(messages.text("reading.option.column"))
                .build());
    }
}
