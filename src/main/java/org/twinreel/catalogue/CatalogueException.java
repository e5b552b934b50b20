package org.twinreel.catalogue;

import java.util.List;
import org.twinreel.catalogue.source.ReadingException;

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
        /** It is text in which nothing stands in rows and columns. */
        NO_TABLE,
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
        /** Columns that the pipeline needs are not there; the details name them. */
        MISSING_COLUMNS,
        /** A column that was asked for by name is not there; the details are the name and the names that there are. */
        UNKNOWN_COLUMN,
        /** Cleaning left no row; the details are the reasons for it, each with the number of its rows behind it. */
        NO_ROW_LEFT,
        /** The file was changed, shortened or deleted meanwhile; the detail says which. */
        CHANGED,
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

    /** An exception for {@code file} that could not even be read as a table. */
    public static CatalogueException because(ReadingException cause, String file) {
        var exception = new CatalogueException(Reason.valueOf(cause.reason().name()), file, cause.details());
        exception.initCause(cause);
        return exception;
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
