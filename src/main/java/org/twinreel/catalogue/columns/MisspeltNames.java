package org.twinreel.catalogue.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.names.FieldNames;

/**
 * Finds the columns of fields that no column's name tells but for one slip of the keyboard: a letter wrong, missing or
 * too many, or two in each other's place. Short names are too near to others; what the cells are like must leave no
 * doubt, and no two columns may seem to be the same field.
 */
final class MisspeltNames {
    private static final int SHORTEST = 6;

    private final ColumnCheck check;
    private final Map<Field, Integer> found = new EnumMap<>(Field.class);

    private MisspeltNames(ColumnCheck check) {
        this.check = check;
    }

    /** The columns of fields that a header's names do not tell. */
    static Map<Field, Integer> of(Header named, ColumnCheck check) {
        var misspelt = new MisspeltNames(check);
        List<Field> open = Stream.of(Field.values())
                .filter(field -> !named.positions().containsKey(field))
                .toList();
        var doubtful = new ArrayList<Field>();
        for (int column = 0; column < named.names().size(); column++) {
            String name = named.names().get(column);
            if (!named.positions().containsValue(column) && !FieldNames.isKnown(name)) {
                int at = column;
                open.stream()
                        .filter(field -> misspelt.isNearly(name, field, at))
                        .filter(field -> misspelt.found.put(field, at) != null)
                        .forEach(doubtful::add);
            }
        }
        doubtful.forEach(misspelt.found::remove);
        return misspelt.found;
    }

    private boolean isNearly(String name, Field field, int column) {
        String plain = FieldNames.plain(name);
        String bare = FieldNames.bare(name);
        boolean near = FieldNames.of(field).stream()
                .filter(known -> known.length() >= SHORTEST)
                .anyMatch(known -> isOneSlip(plain, known) || isOneSlip(bare, known));
        return near && !found.containsValue(column) && check.isSure(field, column);
    }

    /** Whether one letter too many, missing or wrong, or two in each other's place, are all that differs. */
    static boolean isOneSlip(String name, String known) {
        int difference = name.length() - known.length();
        int same = 0;
        while (same < Math.min(name.length(), known.length()) && name.charAt(same) == known.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> name.substring(same + 1).equals(known.substring(same));
            case -1 -> name.substring(same).equals(known.substring(same + 1));
            case 0 -> same < name.length() && (isOneWrong(name, known, same) || isSwapped(name, known, same));
            default -> false;
        };
    }

    /** Numbers at a name's end count columns. */
    private static boolean isOneWrong(String name, String known, int at) {
        return Character.isLetter(name.charAt(at)) && name.substring(at + 1).equals(known.substring(at + 1));
    }

    private static boolean isSwapped(String name, String known, int at) {
        return at + 1 < name.length()
                && name.charAt(at) == known.charAt(at + 1)
                && name.charAt(at + 1) == known.charAt(at)
                && name.substring(at + 2).equals(known.substring(at + 2));
    }
}
