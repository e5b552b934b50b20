package org.twinreel.batch;

import java.util.List;
import org.twinreel.learning.HyperParameter;
import org.twinreel.text.Messages;
import org.twinreel.text.PlainNumber;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code twinreel batch}. All are read as text first, so that every wrong value gets a sentence. */
final class BatchSpec {
    static final String DATA = "--data";
    static final String QUERY = "--query";
    static final String TOP_K = "--top-k";
    static final String DEVICE = "--device";
    static final String THREADS = "--threads";
    static final String SPLIT = "--split";
    static final String INPUTS = "--inputs";
    static final String REPORT = "--report";

    private BatchSpec() {}

    static CommandSpec create(Messages messages) {
        CommandSpec spec = CommandSpec.create()
                .addOption(text(REPORT, "DIR", messages.text("batch.option.report")))
                .addOption(text(DATA, "FILE", messages.text("batch.option.data")))
                .addOption(OptionSpec.builder(QUERY)
                        .paramLabel("TITLE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description(messages.text("batch.option.query"))
                        .build())
                .addOption(text(TOP_K, "K", messages.text("batch.option.top-k")))
                .addOption(text(DEVICE, "DEVICE", messages.text("batch.option.device")))
                .addOption(text(THREADS, "N", messages.text("batch.option.threads")))
                .addOption(text(SPLIT, "FILE", messages.text("batch.option.split")))
                .addOption(text(INPUTS, "INPUTS", messages.text("batch.option.inputs")))
                .addOption(helpOption(messages));
        ReadingSpec.addTo(spec, messages);
        for (HyperParameter parameter : HyperParameter.values()) {
            spec.addOption(hyperParameter(parameter, messages));
        }
        spec.usageMessage()
                .sortOptions(false)
                .customSynopsis(messages.text("batch.help.synopsis"))
                .description(messages.text("batch.description"), "", messages.text("batch.help.parameters"))
                .optionListHeading("%n" + messages.text("batch.help.options") + "%n")
                .footer("", messages.text("batch.help.exit"));
        return spec;
    }

    static OptionSpec helpOption(Messages messages) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(messages.text("batch.option.help"))
                .build();
    }

    static String option(HyperParameter parameter) {
        return "--" + parameter.optionName();
    }

    private static OptionSpec hyperParameter(HyperParameter parameter, Messages messages) {
        String help = messages.text(
                "batch.option.parameter",
                messages.text("parameter." + parameter.optionName() + ".help"),
                PlainNumber.of(parameter.tutorialValue()));
        return text(option(parameter), parameter.whole() ? "N" : "X", help);
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .build();
    }
}
