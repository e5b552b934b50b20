package org.twinreel.batch;

import java.util.List;
import org.twinreel.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in our words what picocli found wrong with a command line. */
final class WrongArgument {
    private final Messages messages;

    WrongArgument(Messages messages) {
        this.messages = messages;
    }

    String sentence(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unknown) {
            return unknown(unknown);
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return messages.text(
                    "batch.error.no-value",
                    name(missing.getMissing().get(0)),
                    wrong.getCommandLine().getCommandName());
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return messages.text("batch.error.twice", name(twice.getOverwritten()));
        }
        return messages.text("batch.error.arguments", Excerpt.of(String.valueOf(wrong.getMessage())));
    }

    private String unknown(CommandLine.UnmatchedArgumentException unknown) {
        String argument = Excerpt.of(unknown.getUnmatched().get(0));
        List<String> similar = unknown.getSuggestions();
        return similar.isEmpty()
                ? messages.text("batch.error.unknown", argument)
                : messages.text("batch.error.unknown.similar", argument, similar.get(0));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
