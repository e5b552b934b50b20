package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** A file that a person chose. */
final class FileSource implements ByteSource {
    private final Path file;
    private final BasicFileAttributes atFirst;

    private FileSource(Path file, BasicFileAttributes atFirst) {
        this.file = file;
        this.atFirst = atFirst;
    }

    /** Looks at a file without opening it. */
    static FileSource of(Path file) throws ReadingException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new ReadingException(Reason.IS_FOLDER);
            }
            // Opening a pipe or a device could wait for ever.
            if (!attributes.isRegularFile()) {
                throw new ReadingException(Reason.SPECIAL_FILE);
            }
            return new FileSource(file, attributes);
        } catch (IOException failure) {
            throw ReadingException.because(failure);
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
    public InputStream open(ByteMeter meter) throws IOException, ReadingException {
        try {
            return meter.watch(Files.newInputStream(file));
        } catch (NoSuchFileException deleted) {
            throw deletedMeanwhile();
        }
    }

    @Override
    public void requireUnchanged() throws ReadingException {
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException deleted) {
            throw deletedMeanwhile();
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
        boolean same = now.size() == atFirst.size()
                && now.lastModifiedTime().equals(atFirst.lastModifiedTime())
                && Objects.equals(now.fileKey(), atFirst.fileKey());
        if (!same) {
            throw new ReadingException(Reason.CHANGED, "the file changed while it was read");
        }
    }

    private static ReadingException deletedMeanwhile() {
        return new ReadingException(Reason.CHANGED, "the file was deleted while it was read");
    }
}
