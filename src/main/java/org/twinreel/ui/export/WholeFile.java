package org.twinreel.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file wholly or not at all: beside its place, then moved there, so that a former file is lost to no failure. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the content. */
    public interface Content {
        /** Writes to a file that does not exist yet. */
        void writeTo(Path file) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws IOException when that is not possible; a file that was there before is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("a folder is there");
        }
        Path aside = Files.createTempFile(target.getParent(), ".twinreel-", ".part");
        try {
            // A temporary file is for its owner's eyes alone; written anew, it gets the rights that files here have.
            Files.delete(aside);
            content.writeTo(aside);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
