package org.twinreel.catalogue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** A file that cannot become a catalogue; says which of a few causes it was, so that a person can be told. */
public final class CatalogueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;
    private final List<String> details;

    /** Why a file cannot be used. */
    public enum Reason {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder. */
        IS_FOLDER,
        /** It may not be read. */
        NOT_PERMITTED,
        /** It has no bytes or only blank lines. */
        EMPTY,
        /** It is not text. */
        NOT_TEXT,
        /** It cannot be split into rows and columns; the detail says where. */
        MALFORMED,
        /** Columns that the pipeline needs are not there; the details name them. */
        MISSING_COLUMNS,
        /** Cleaning left no row. */
        NO_ROW_LEFT,
        /** Reading broke off; the detail is the system's word for it. */
        READ_FAILED
    }

    /** An exception for {@code file} with the names or words that belong to {@code reason}. */
    public CatalogueException(Reason reason, String file, List<String> details) {
        super(reason + ": " + file + (details.isEmpty() ? "" : " " + details));
        this.reason = reason;
        this.file = file;
        this.details = List.copyOf(details);
    }

    /** An exception for {@code file} whose detail, where the reason has one, is the system's word for {@code cause}. */
    static CatalogueException because(IOException cause, Reason reason, String file) {
        boolean worded = reason == Reason.READ_FAILED;
        var exception = new CatalogueException(reason, file, worded ? List.of(words(cause)) : List.of());
        exception.initCause(cause);
        return exception;
    }

    private static String words(IOException cause) {
        String words = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return words == null || words.isBlank() ? cause.getClass().getSimpleName() : words;
    }

    /** Why the file cannot be used. */
    public Reason reason() {
        return reason;
    }

    /** The file as given. */
    public String file() {
        return file;
    }

    /** Names or words that belong to the reason; often empty. */
    public List<String> details() {
        return details;
    }
}
