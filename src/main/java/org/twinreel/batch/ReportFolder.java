package org.twinreel.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.twinreel.text.Messages;

/**
 * The folder that a report is written to: a new one, an empty one, or one that holds an earlier report. Files are
 * written aside and moved into place when all are there, so that a failed or killed run leaves no half report.
 *
 * <p>A new folder appears in one move. A folder that exists may be a mount point, a link or where somebody stands with a
 * shell, and so keeps its identity: the files are moved into it, the one that marks a whole report last.
 */
final class ReportFolder {
    private static final String ASIDE = ".twinreel-report-";

    private final Path folder;
    private final Messages messages;

    /**
     * A folder that was checked.
     *
     * @throws UnusableArgumentsException when a report cannot or should not be written there
     */
    ReportFolder(Path asked, Messages messages) throws UnusableArgumentsException {
        this.folder = asked.toAbsolutePath().normalize();
        this.messages = messages;
        check();
    }

    /** The first of {@code name}, {@code name-2}, {@code name-3}, … that does not exist yet. */
    static Path firstFree(Path name) {
        Path free = name;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = name.resolveSibling(name.getFileName() + "-" + number);
        }
        return free;
    }

    /** Writes the files, in their order, and puts them in place; the last one marks the report as whole. */
    void publish(List<ReportFile> files) throws IOException {
        try (var aside = new AsideFolder(newAside())) {
            for (ReportFile file : files) {
                aside.write(file);
            }
            aside.release(written -> moveIntoPlace(written, files));
        }
    }

    private void moveIntoPlace(Path written, List<ReportFile> files) throws IOException {
        if (Files.isDirectory(folder)) {
            String mark = files.get(files.size() - 1).name();
            Files.deleteIfExists(folder.resolve(mark));
            for (ReportFile file : files) {
                Files.move(
                        written.resolve(file.name()),
                        folder.resolve(file.name()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } else {
            Files.createDirectories(Objects.requireNonNull(folder.getParent()));
            Files.move(written, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void check() throws UnusableArgumentsException {
        boolean isNoFolder = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder);
        if (isNoFolder || !Files.isDirectory(nearestExisting())) {
            throw refused("batch.error.report.file");
        }
        if (Files.isDirectory(folder) && !isEmptyOrReport()) {
            throw refused("batch.error.report.used");
        }
        try {
            Path aside = newAside();
            Files.createDirectory(aside);
            Files.delete(aside);
        } catch (IOException notWritable) {
            throw refused("batch.error.report.unwritable");
        }
    }

    /** Whether nothing of somebody else's would be touched. */
    private boolean isEmptyOrReport() throws UnusableArgumentsException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith(ASIDE))
                    .toList();
            return names.isEmpty() || (names.contains(BatchReport.MARK) && BatchReport.NAMES.containsAll(names));
        } catch (IOException notReadable) {
            throw refused("batch.error.report.unwritable");
        }
    }

    /** A name in the nearest folder that exists, and so on the same volume as the report. */
    private Path newAside() {
        return nearestExisting()
                .resolve(ASIDE + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
    }

    /** The folder itself or the nearest above it that there is. */
    private Path nearestExisting() {
        Path existing = folder;
        for (Path above = folder; above != null; above = above.getParent()) {
            existing = above;
            if (Files.exists(above)) {
                break;
            }
        }
        return existing;
    }

    private UnusableArgumentsException refused(String key) {
        return new UnusableArgumentsException(messages.text(key, Excerpt.of(folder.toString(), 300)));
    }
}
