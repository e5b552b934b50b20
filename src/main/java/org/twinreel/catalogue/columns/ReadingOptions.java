package org.twinreel.catalogue.columns;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.delimited.format.FormatChoice;

/**
 * What a person says about a file; everything else is found out.
 *
 * @param format how it is written
 * @param columns the column of a field, by its name or as {@code #3} by its number from 1; blank where the field is to
 *     have none
 */
public record ReadingOptions(FormatChoice format, Map<Field, String> columns) {
    /** Everything is to be found out. */
    public static final ReadingOptions NONE = new ReadingOptions(FormatChoice.NONE, Map.of());

    public ReadingOptions {
        var byField = new EnumMap<Field, String>(Field.class);
        byField.putAll(columns);
        columns = Collections.unmodifiableMap(byField);
    }
}
