package org.twinreel.catalogue;

import java.util.Set;

/** What counts as a missing cell. */
final class MissingCell {
    /** What pandas 2's {@code read_csv} takes for missing unless told otherwise ({@code STR_NA_VALUES}). */
    private static final Set<String> PANDAS = Set.of(
            "",
            "#N/A",
            "#N/A N/A",
            "#NA",
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

    private MissingCell() {}

    /** Whether a cell is missing to pandas, or is of white space only, which says as little. */
    static boolean is(String cell) {
        return cell.isBlank() || PANDAS.contains(cell);
    }
}
