package org.twinreel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.twinreel.catalogue.CatalogueException.Reason;

/** A file that a person chose. */
final class FileSource implements CatalogueSource {
    private final Path file;
    private final BasicFileAttributes atFirst;

    private FileSource(Path file, BasicFileAttributes atFirst) {
        this.file = file;
        this.atFirst = atFirst;
    }

    /** Looks at a file without opening it. */
    static FileSource of(Path file) throws CatalogueException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new CatalogueException(Reason.IS_FOLDER, file.toString(), List.of());
            }
            // Opening a pipe or a device could wait for ever.
            if (!attributes.isRegularFile()) {
                throw new CatalogueException(Reason.READ_FAILED, file.toString(), List.of("not a regular file"));
            }
            return new FileSource(file, attributes);
        } catch (NoSuchFileException missing) {
            throw CatalogueException.because(missing, Reason.NOT_FOUND, file.toString());
        } catch (AccessDeniedException denied) {
            throw CatalogueException.because(denied, Reason.NOT_PERMITTED, file.toString());
        } catch (IOException failure) {
            throw CatalogueException.because(failure, Reason.READ_FAILED, file.toString());
        }
    }

    @Override
    public String given() {
        return file.toString();
    }

    @Override
    public String name() {
        Path name = file.getFileName();
        return name == null ? given() : name.toString();
    }

    @Override
    public long size() {
        return atFirst.size();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException deleted) {
            throw deletedMeanwhile(deleted);
        }
    }

    @Override
    public void requireUnchanged() throws IOException {
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException deleted) {
            throw deletedMeanwhile(deleted);
        }
        boolean same = now.size() == atFirst.size()
                && now.lastModifiedTime().equals(atFirst.lastModifiedTime())
                && Objects.equals(now.fileKey(), atFirst.fileKey());
        if (!same) {
            throw new IOException("the file changed while it was read");
        }
    }

    private static IOException deletedMeanwhile(NoSuchFileException cause) {
        return new IOException("the file was deleted while it was read", cause);
    }
}
