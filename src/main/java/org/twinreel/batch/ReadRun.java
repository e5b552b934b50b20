package org.twinreel.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.ReadingReport;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.catalogue.reading.EncodingNotices;
import org.twinreel.catalogue.reading.OpenedFile;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingWords;

/** Reads one file after another and writes each as plain CSV; one that cannot be read stops none of the others. */
final class ReadRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReadRun.class);

    private final ReadOptions options;
    private final Progress shown;
    private final PrintStream results;
    private final Messages messages;

    ReadRun(ReadOptions options, Progress shown, PrintStream results, Messages messages) {
        this.options = options;
        this.shown = shown;
        this.results = results;
        this.messages = messages;
    }

    /** Reads all files. */
    ExitStatus run() throws UnusableArgumentsException {
        boolean isNew = !Files.exists(options.out());
        Map<Path, String> names = names();
        int unread = 0;
        for (Map.Entry<Path, String> entry : names.entrySet()) {
            try {
                copy(entry.getKey(), entry.getValue());
            } catch (CatalogueException unreadable) {
                LOG.debug("a file cannot be read", unreadable);
                shown.say(new ErrorText(messages).problem(unreadable));
                unread++;
            }
        }
        if (unread == names.size() && isNew) {
            deleteEmpty(options.out());
        } else if (unread > 0 && unread < names.size()) {
            shown.say(messages.text("reading.unread", unread, names.size()));
        }
        return unread == 0 ? ExitStatus.DONE : ExitStatus.UNUSABLE_DATA;
    }

    private static void deleteEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            LOG.debug("{} stays", folder, stays);
        }
    }

    /** What each file's output is called, once it is sure that nothing is overwritten. */
    private Map<Path, String> names() throws UnusableArgumentsException {
        var names = new LinkedHashMap<Path, String>();
        var taken = new OutputNames();
        try {
            Files.createDirectories(options.out());
        } catch (FileAlreadyExistsException noFolder) {
            throw wrong("reading.error.out-file", options.out());
        } catch (IOException impossible) {
            throw unwritable(options.out(), impossible);
        }
        for (Path file : distinct()) {
            String name = taken.next(String.valueOf(file.getFileName()));
            requireFree(options.out().resolve(OutputNames.table(name)));
            requireFree(options.out().resolve(OutputNames.account(name)));
            names.put(file, name);
        }
        return names;
    }

    /** The files; one that is named twice, by whatever way, is read once. */
    private Collection<Path> distinct() {
        var distinct = new LinkedHashMap<Path, Path>();
        for (Path file : options.files()) {
            distinct.putIfAbsent(file.toAbsolutePath().normalize(), file);
        }
        return distinct.values();
    }

    private void requireFree(Path target) throws UnusableArgumentsException {
        for (Path file : options.files()) {
            if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw wrong("reading.error.onto-itself", target);
            }
        }
        if (Files.exists(target) && !options.overwrites()) {
            throw wrong("reading.error.exists", target);
        }
    }

    private void copy(Path file, String name) throws CatalogueException, UnusableArgumentsException {
        JobMonitor monitor = shown.watch(messages.text("reading.work", Excerpt.of(name)));
        Path aside = options.out()
                .resolve(".twinreel-read-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
        try (var folder = new AsideFolder(aside)) {
            var copy = new PlainCopy(aside, name);
            OpenedFile opened = written(file, copy, monitor);
            folder.write(new ReportFile(
                    OutputNames.account(name),
                    account -> Files.writeString(account, ReadJson.of(file.toString(), opened, copy))));
            folder.release(written -> {
                for (PlainCopy.Copied each : copy.tables()) {
                    move(written, each.file());
                }
                move(written, OutputNames.account(name));
            });
            say(file, opened, copy);
        } catch (FileAlreadyExistsException taken) {
            throw wrong("reading.error.exists", taken.getFile());
        } catch (IOException impossible) {
            throw unwritable(options.out(), impossible);
        }
    }

    private OpenedFile written(Path file, PlainCopy copy, JobMonitor monitor) throws CatalogueException, IOException {
        OpenedFile opened = new CatalogueReader().open(file, options.reading(), monitor);
        if (!opened.file().looksLikeTable()) {
            throw new CatalogueException(CatalogueException.Reason.NO_TABLE, file.toString(), List.of());
        }
        try {
            copy.write(opened, header(opened.table()), monitor);
            opened.file().source().requireUnchanged();
            return opened;
        } catch (ReadingException failure) {
            throw CatalogueException.because(failure, file.toString());
        }
    }

    /** The file's own header; where it has none, names of ours if they are wanted. */
    private List<String> header(ReadingReport.Table table) {
        if (table.format().headerRows() > 0) {
            return table.format().columns();
        }
        return options.namesColumns() ? table.columns() : List.of();
    }

    private void move(Path folder, String name) throws IOException {
        Path target = options.out().resolve(name);
        if (options.overwrites()) {
            Files.move(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(folder.resolve(name), target);
        }
    }

    private void say(Path file, OpenedFile opened, PlainCopy copy) {
        int mended = copy.account().repairs().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var words = new ReadingWords(messages);
        FileFormat format = opened.table().format();
        shown.makeRoom();
        results.println(messages.text(
                "reading.done",
                Excerpt.of(file.toString(), 300),
                copy.main().rows(),
                opened.table().columns().size(),
                format.encoding().label(),
                words.delimiter(format.dialect()),
                mended,
                options.out().resolve(copy.main().file())));
        results.flush();
        EncodingNotices.of(opened.file().twiceEncoded(), copy.wrongBytes()).stream()
                .map(words::notice)
                .forEach(shown::say);
    }

    private UnusableArgumentsException unwritable(Path place, IOException impossible) {
        LOG.debug("the output could not be written", impossible);
        return wrong("reading.error.unwritable", place, Excerpt.of(BatchCommand.cause(impossible)));
    }

    private UnusableArgumentsException wrong(String key, Object... arguments) {
        return new UnusableArgumentsException(messages.text(key, arguments));
    }
}
