package org.twinreel.batch;

import java.util.Optional;
import org.twinreel.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells apart what the command line asks for: a text to print, or a run. */
final class CommandLineParser {
    private static final String READ = "read";

    private final Messages messages;
    private final CommandLine commandLine;

    CommandLineParser(Messages messages) {
        this.messages = messages;
        this.commandLine = new CommandLine(program())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(100);
    }

    /** One of the two things that a command line can ask for. */
    sealed interface Wish {
        /** Help or the version. */
        record Text(String text) implements Wish {}

        /** A run. */
        record Run(BatchOptions options) implements Wish {}

        /** Files to read and write anew. */
        record Read(ReadOptions options) implements Wish {}
    }

    /**
     * Reads a command line that begins with the name of a command.
     *
     * @throws UnusableArgumentsException when it makes no sense
     */
    Wish parse(String... arguments) throws UnusableArgumentsException {
        ParseResult program = parsed(arguments);
        if (program.isVersionHelpRequested()) {
            return new Wish.Text(messages.text("batch.version", version()) + System.lineSeparator());
        }
        if (program.isUsageHelpRequested() || !program.hasSubcommand()) {
            return new Wish.Text(commandLine.getUsageMessage());
        }
        ParseResult command = program.subcommand();
        if (command.isUsageHelpRequested()) {
            return new Wish.Text(command.commandSpec().commandLine().getUsageMessage());
        }
        return READ.equals(command.commandSpec().name())
                ? new Wish.Read(ReadOptions.of(command, messages))
                : new Wish.Run(new OptionReader(command, messages).options());
    }

    private ParseResult parsed(String... arguments) throws UnusableArgumentsException {
        try {
            return commandLine.parseArgs(arguments);
        } catch (CommandLine.ParameterException wrong) {
            throw new UnusableArgumentsException(new WrongArgument(messages).sentence(wrong));
        }
    }

    private CommandSpec program() {
        CommandSpec spec = CommandSpec.create()
                .name("twinreel")
                .addOption(BatchSpec.helpOption(messages))
                .addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(messages.text("batch.option.version"))
                        .build())
                .addSubcommand("batch", new CommandLine(BatchSpec.create(messages)))
                .addSubcommand(READ, new CommandLine(ReadSpec.create(messages)));
        spec.usageMessage()
                .description(messages.text("batch.program.description"))
                .commandListHeading("%n" + messages.text("batch.help.commands") + "%n")
                .optionListHeading("%n" + messages.text("batch.help.options") + "%n");
        return spec;
    }

    /** The version in the jar's manifest; the classes of a build that is not packaged have none. */
    private String version() {
        return Optional.ofNullable(CommandLineParser.class.getPackage().getImplementationVersion())
                .orElseGet(() -> messages.text("batch.version.unpackaged"));
    }
}
