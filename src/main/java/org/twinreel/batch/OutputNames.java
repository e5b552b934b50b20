package org.twinreel.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the files that {@code twinreel read} writes; no two alike, also where letters' case does not count. */
final class OutputNames {
    private static final List<String> PACKED = List.of(".gz", ".bz2", ".tgz", ".zip", ".tar");
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt", ".psv", ".dat");

    private final Set<String> taken = new HashSet<>();

    /** A name without an ending for what is written of a file: the file's own, with a number where that is taken. */
    String next(String file) {
        String name = withoutEnding(withoutEnding(file, PACKED), TABLES);
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String withoutEnding(String file, List<String> endings) {
        for (String ending : endings) {
            if (file.length() > ending.length() && file.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** The file for the table that was looked for. */
    static String table(String name) {
        return name + ".csv";
    }

    /** The file for another table, by its number among all that there are, 1-based. */
    static String otherTable(String name, int number) {
        return name + ".table-" + number + ".csv";
    }

    /** The file that says how it was read. */
    static String account(String name) {
        return name + ".json";
    }
}
