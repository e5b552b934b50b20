package org.twinreel.catalogue.delimited.format;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.rows.Dialect;

/**
 * What a person says about how a file is written; null for what should be found out.
 *
 * @param encoding how its bytes stand for characters
 * @param delimiter parts cells
 * @param quote encloses cells; {@link Dialect#NONE} for none
 * @param escape goes before a quote within quotes; {@link Dialect#NONE} for none
 * @param headerRows how many rows at the table's top name its columns; 0 for none
 */
public record FormatChoice(
        @Nullable Charset encoding,
        @Nullable String delimiter,
        @Nullable Character quote,
        @Nullable Character escape,
        @Nullable Integer headerRows) {
    /** Everything is to be found out. */
    public static final FormatChoice NONE = new FormatChoice(null, null, null, null, null);

    public FormatChoice {
        if (delimiter != null && (delimiter.indexOf('\n') >= 0 || delimiter.indexOf('\r') >= 0)) {
            throw new IllegalArgumentException("a delimiter holds no line end");
        }
        if (headerRows != null && headerRows < 0) {
            throw new IllegalArgumentException("headerRows must not be negative but was " + headerRows);
        }
    }
}
