package org.twinreel.batch;

import java.util.List;
import org.twinreel.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code twinreel read}. */
final class ReadSpec {
    static final String OUT = "--out";
    static final String OVERWRITE = "--overwrite";
    static final String NAME_COLUMNS = "--name-columns";

    private ReadSpec() {}

    static CommandSpec create(Messages messages) {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .description(messages.text("reading.option.files"))
                        .build())
                .addOption(OptionSpec.builder(OUT)
                        .paramLabel("DIR")
                        .type(String.class)
                        .arity("1")
                        .description(messages.text("reading.option.out"))
                        .build())
                .addOption(OptionSpec.builder(OVERWRITE)
                        .type(boolean.class)
                        .arity("0")
                        .description(messages.text("reading.option.overwrite"))
                        .build())
                .addOption(OptionSpec.builder(NAME_COLUMNS)
                        .type(boolean.class)
                        .arity("0")
                        .description(messages.text("reading.option.name-columns"))
                        .build());
        ReadingSpec.addTo(spec, messages);
        spec.addOption(BatchSpec.helpOption(messages));
        spec.usageMessage()
                .sortOptions(false)
                .customSynopsis(messages.text("reading.help.synopsis"))
                .description(messages.text("reading.description"), "")
                .optionListHeading("%n" + messages.text("batch.help.options") + "%n")
                .footer("", messages.text("reading.help.exit"));
        return spec;
    }
}
