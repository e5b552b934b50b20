package org.twinreel.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.learning.LearningException;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/**
 * The program without a window: reads a command line, walks the pipeline, writes a report. Progress and complaints go to
 * one stream, results to another.
 */
public final class BatchCommand {
    private static final Logger LOG = LoggerFactory.getLogger(BatchCommand.class);
    private static final String BUNDLED_REPORT = "twinreel-report";

    private final PrintStream results;
    private final PrintStream progress;
    private final boolean terminal;
    private final Messages messages;

    /**
     * A command.
     *
     * @param results takes the result table, or the help that was asked for
     * @param progress takes progress and the sentence that says what went wrong
     * @param terminal whether somebody watches {@code progress} on a screen, so that a line of it may be overwritten
     * @param messages all words
     */
    public BatchCommand(PrintStream results, PrintStream progress, boolean terminal, Messages messages) {
        this.results = results;
        this.progress = progress;
        this.terminal = terminal;
        this.messages = messages;
    }

    /**
     * Does what a command line asks for.
     *
     * @param arguments as the process got them, such as {@code batch --report DIR}
     * @return the exit status: 0 done, 2 unusable arguments, 3 data that cannot be used, 4 training failed
     */
    public int run(String... arguments) {
        try (Progress shown = terminal ? new ProgressBar(progress) : new ProgressLines(progress)) {
            return run(shown, arguments).code();
        }
    }

    /**
     * The run for a machine without a display: the bundled catalogue, into the first of {@code twinreel-report},
     * {@code twinreel-report-2}, … that does not exist yet, after one line that says so.
     *
     * @param within folder in which the report's folder is made
     * @return the exit status, as of {@link #run(String...)}
     */
    public int runBundled(Path within) {
        Path folder = ReportFolder.firstFree(within.resolve(BUNDLED_REPORT));
        progress.println(messages.text("batch.no-display", folder));
        return run("batch", BatchSpec.REPORT, folder.toString());
    }

    private ExitStatus run(Progress shown, String... arguments) {
        try {
            var wish = new CommandLineParser(messages).parse(arguments);
            if (wish instanceof CommandLineParser.Wish.Run run) {
                walk(run.options(), shown);
            } else if (wish instanceof CommandLineParser.Wish.Read read) {
                return new ReadRun(read.options(), shown, results, messages).run();
            } else if (wish instanceof CommandLineParser.Wish.Text text) {
                results.print(text.text());
            }
            results.flush();
            return ExitStatus.DONE;
        } catch (UnusableArgumentsException unusable) {
            return failed(shown, unusable, unusable.sentence());
        } catch (CatalogueException | LearningException | RuntimeException failure) {
            return failed(shown, failure, new ErrorText(messages).problem(failure));
        } catch (OutOfMemoryError tooLarge) {
            var said = new LearningException(LearningException.Reason.OUT_OF_MEMORY, List.of(), tooLarge);
            return failed(shown, said, new ErrorText(messages).problem(said));
        }
    }

    private void walk(BatchOptions options, Progress shown)
            throws UnusableArgumentsException, CatalogueException, LearningException {
        // Else Java looks for a screen before it draws curves, and fails where DISPLAY names one that is not there.
        System.setProperty("java.awt.headless", "true");
        var clock = new RunClock();
        var folder = new ReportFolder(options.report(), messages);
        BatchResult result = new BatchRun(options, clock, shown, messages).result();
        clock.begin(RunClock.Part.REPORT);
        try {
            folder.publish(new BatchReport(result, clock, messages).files());
        } catch (IOException impossible) {
            throw notWritten(options.report(), impossible);
        } catch (UncheckedIOException impossible) {
            throw notWritten(options.report(), Objects.requireNonNull(impossible.getCause()));
        }
        shown.say(messages.text("batch.done", clock.total()));
        new ResultTable(result, messages).lines().forEach(results::println);
        results.println(messages.text("batch.report", options.report()));
    }

    private UnusableArgumentsException notWritten(Path report, IOException impossible) {
        LOG.debug("the report could not be written", impossible);
        return new UnusableArgumentsException(
                messages.text("batch.error.report.failed", report, Excerpt.of(cause(impossible))));
    }

    private ExitStatus failed(Progress shown, Throwable failure, String sentence) {
        LOG.debug("batch mode ends early", failure);
        shown.say(sentence);
        return ExitStatus.of(failure);
    }

    /** The system's word for it, without the path that the sentence names already. */
    static String cause(IOException impossible) {
        String reason = impossible instanceof FileSystemException file ? file.getReason() : impossible.getMessage();
        return reason == null ? impossible.getClass().getSimpleName() : reason;
    }
}
