package org.twinreel.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for files that are not finished yet; it goes away when it is closed and when the process is told to end. */
final class AsideFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AsideFolder.class);

    private final Path folder;
    private final Thread atTheEnd = new Thread(this::delete, "twinreel-clean-up");
    private boolean deleted;

    /** Makes the folder. */
    AsideFolder(Path folder) throws IOException {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        Files.createDirectory(folder);
    }

    /** Writes one file; never while the folder is being deleted. */
    synchronized void write(ReportFile file) throws IOException {
        checkThere();
        file.content().writeTo(folder.resolve(file.name()));
    }

    /** Hands the finished files over to where they belong; never while the folder is being deleted. */
    synchronized void release(ReportFile.Content move) throws IOException {
        checkThere();
        move.writeTo(folder);
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException alreadyEnding) {
            LOG.debug("the process ends, and so does the folder");
        }
    }

    private void checkThere() throws IOException {
        if (deleted) {
            throw new IOException("the process is about to end");
        }
    }

    private synchronized void delete() {
        deleted = true;
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            LOG.debug("{} could not be cleared away", folder, stays);
        }
    }
}
