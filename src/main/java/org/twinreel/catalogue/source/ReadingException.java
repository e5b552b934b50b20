package org.twinreel.catalogue.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A file that cannot be read as a table; says which of a few causes it was. */
public final class ReadingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> details;

    /** Why a file cannot be read as a table. */
    public enum Reason {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder. */
        IS_FOLDER,
        /** It is a device, a pipe or the like, which may have no end. */
        SPECIAL_FILE,
        /** It may not be read. */
        NOT_PERMITTED,
        /** It has no bytes or only blank lines. */
        EMPTY,
        /** It is not text. */
        NOT_TEXT,
        /** It is a file of a kind that is no table of text, such as a workbook or JSON; the detail names it. */
        OTHER_FORMAT,
        /** It is packed in a way that is not unpacked here; the detail names it. */
        OTHER_ARCHIVE,
        /** An archive cannot be opened; the detail says why. */
        ARCHIVE_BROKEN,
        /** An archive holds no table; the detail counts its files. */
        ARCHIVE_WITHOUT_TABLE,
        /** An archive holds several tables; the details name some. */
        ARCHIVE_OF_SEVERAL,
        /** An archive unpacks to more than is sensible; the detail is the bound in bytes. */
        ARCHIVE_TOO_LARGE,
        /** A line or a quoted cell is longer than any row; the details are its line and the bound in characters. */
        TOO_LONG,
        /** A row has more cells than any table has columns; the details are its line and the bound. */
        TOO_MANY_CELLS,
        /** The file was changed, shortened or deleted meanwhile; the detail says which. */
        CHANGED,
        /** Reading broke off; the detail is the system's word for it. */
        READ_FAILED
    }

    /** An exception with the words that belong to {@code reason}. */
    public ReadingException(Reason reason, String... details) {
        super(reason + (details.length == 0 ? "" : " " + List.of(details)));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** An exception for what the system said. */
    public static ReadingException because(IOException cause) {
        if (cause instanceof UnpackedBytes.ArchiveFailure packed) {
            return packed.failure();
        }
        Reason reason = Reason.READ_FAILED;
        if (cause instanceof NoSuchFileException) {
            reason = Reason.NOT_FOUND;
        } else if (cause instanceof AccessDeniedException) {
            reason = Reason.NOT_PERMITTED;
        }
        var exception = reason == Reason.READ_FAILED
                ? new ReadingException(reason, words(cause))
                : new ReadingException(reason);
        exception.initCause(cause);
        return exception;
    }

    private static String words(IOException cause) {
        String words = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return words == null || words.isBlank() ? cause.getClass().getSimpleName() : words;
    }

    /** Why the file cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** Words that belong to the reason; often empty. */
    public List<String> details() {
        return details;
    }
}
