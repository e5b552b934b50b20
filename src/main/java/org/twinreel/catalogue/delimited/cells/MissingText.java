package org.twinreel.catalogue.delimited.cells;

import java.util.Set;

/** What stands for a cell that is missing. */
public final class MissingText {
    /**
     * What pandas 2's {@code read_csv} takes for missing unless told otherwise ({@code STR_NA_VALUES}), and what MySQL and
     * IMDb write for it.
     */
    private static final Set<String> MISSING = Set.of(
            "",
            "#N/A",
            "#N/A N/A",
            "#NA",
            "\\N",
            "-1.#IND",
            "-1.#QNAN",
            "-NaN",
            "-nan",
            "1.#IND",
            "1.#QNAN",
            "<NA>",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "None",
            "n/a",
            "nan",
            "null");

    /** What is longer and not blank is not missing. */
    public static final int LONGEST = 8;

    private MissingText() {}

    /** Whether a cell is missing to pandas, or is of white space only, which says as little. */
    public static boolean is(String cell) {
        return cell.isBlank() || (cell.length() <= LONGEST && MISSING.contains(cell));
    }
}
