package org.twinreel.ui.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.ReadingReport.Table;
import org.twinreel.catalogue.reading.DetectedFile;
import org.twinreel.text.FormatWords;
import org.twinreel.text.Messages;

/** Which column each field is read from: as found, or as a person says; no nodes. */
final class ColumnForm {
    private static final int LONGEST_NAME = 40;

    private final Messages messages;
    private final FormatWords words;
    private final Map<Field, String> wanted;
    private final Map<Field, ColumnChoice> choices = new EnumMap<>(Field.class);
    private List<String> names = List.of();
    private Map<Field, Integer> found = Map.of();
    private boolean hasHeader;

    ColumnForm(Map<Field, String> wanted, Messages messages) {
        this.wanted = new EnumMap<>(Field.class);
        this.wanted.putAll(wanted);
        this.messages = messages;
        this.words = new FormatWords(messages);
        Arrays.asList(Field.values()).forEach(field -> choices.put(field, ColumnChoice.FOUND));
    }

    /** Every column is to be found out. */
    void reset() {
        wanted.clear();
        choices.replaceAll((field, choice) -> ColumnChoice.FOUND);
    }

    boolean isChanged() {
        return choices.values().stream().anyMatch(choice -> !choice.equals(ColumnChoice.FOUND));
    }

    /** Takes over the columns of a file that was looked at anew; what was chosen moves with its column. */
    void follow(DetectedFile detected) {
        Table table = detected.table();
        for (Field field : Field.values()) {
            ColumnChoice choice = choice(field);
            if (choice.how() == ColumnChoice.How.COLUMN) {
                choices.put(field, moved(choice, table.columns()));
            }
        }
        names = table.columns();
        found = table.mapping();
        hasHeader = table.format().headerRows() > 0;
        wanted.forEach((field, column) -> choices.put(field, named(column)));
        wanted.clear();
    }

    private ColumnChoice moved(ColumnChoice choice, List<String> now) {
        int position = now.indexOf(names.get(choice.position()));
        if (position >= 0) {
            return ColumnChoice.of(position);
        }
        return now.size() == names.size() ? choice : ColumnChoice.FOUND;
    }

    private ColumnChoice named(String column) {
        if (column.isBlank()) {
            return ColumnChoice.NONE;
        }
        int position = names.indexOf(column);
        if (position < 0 && column.matches("#\\d{1,6}")) {
            position = Integer.parseInt(column.substring(1)) - 1;
        }
        return position >= 0 && position < names.size() ? ColumnChoice.of(position) : ColumnChoice.FOUND;
    }

    void choose(Field field, ColumnChoice choice) {
        choices.put(field, choice);
    }

    ColumnChoice choice(Field field) {
        return Objects.requireNonNull(choices.get(field));
    }

    /** What the list of a field offers. */
    List<Option<ColumnChoice>> options(Field field) {
        var options = new ArrayList<Option<ColumnChoice>>();
        Integer guess = found.get(field);
        options.add(new Option<>(
                ColumnChoice.FOUND,
                messages.text("mapping.found", guess == null ? messages.text("mapping.none") : name(guess))));
        options.add(new Option<>(ColumnChoice.NONE, messages.text("mapping.none")));
        for (int position = 0; position < names.size(); position++) {
            options.add(new Option<>(ColumnChoice.of(position), name(position)));
        }
        return options;
    }

    /** What a person calls a column. */
    String name(int position) {
        String name = names.get(position);
        if (!hasHeader) {
            return messages.text("mapping.column", position + 1);
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** The column of every field that has one. */
    Map<Field, Integer> mapping() {
        var mapping = new EnumMap<Field, Integer>(Field.class);
        mapping.putAll(found);
        choices.forEach((field, choice) -> {
            if (choice.how() == ColumnChoice.How.COLUMN) {
                mapping.put(field, choice.position());
            } else if (choice.how() == ColumnChoice.How.NONE) {
                mapping.remove(field);
            }
        });
        return mapping;
    }

    /** What a column is taken for, in words; empty where for nothing. */
    String takenFor(int position) {
        return mapping().entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(entry -> words.field(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Why these columns cannot be read; empty where they can. */
    String objection() {
        Map<Field, Integer> mapping = mapping();
        Optional<Integer> twice = mapping.values().stream()
                .filter(position ->
                        mapping.values().stream().filter(position::equals).count() > 1)
                .findFirst();
        if (twice.isPresent()) {
            return messages.text("mapping.objection.twice", name(twice.get()), takenFor(twice.get()));
        }
        List<String> missing = Arrays.stream(Field.values())
                .filter(field -> field.isRequired() && !mapping.containsKey(field))
                .map(words::field)
                .toList();
        return missing.isEmpty()
                ? ""
                : messages.text(
                        "mapping.objection.missing", missing.size(), missing.get(0), missing.get(missing.size() - 1));
    }

    /** Whether a target can be built of these columns. */
    boolean hasVotes() {
        return mapping().containsKey(Field.VOTE_AVERAGE) && mapping().containsKey(Field.VOTE_COUNT);
    }

    /** What was said, for a reader. */
    Map<Field, String> chosen() {
        var chosen = new EnumMap<Field, String>(Field.class);
        choices.forEach((field, choice) -> {
            if (choice.how() == ColumnChoice.How.NONE) {
                chosen.put(field, "");
            } else if (choice.how() == ColumnChoice.How.COLUMN) {
                chosen.put(field, hasHeader ? names.get(choice.position()) : "#" + (choice.position() + 1));
            }
        });
        return chosen;
    }
}
