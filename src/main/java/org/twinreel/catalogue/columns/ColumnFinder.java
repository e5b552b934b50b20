package org.twinreel.catalogue.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.values.TextFormula;

/** Finds which column is which: as a person says, by the header's names, and without a header by what is in them. */
public final class ColumnFinder {
    private static final int MOST_NAMES_TOLD = 30;

    private final Header header;
    private final boolean guessed;
    private final Map<Field, Integer> told;

    /**
     * Looks at a file's header and first rows.
     *
     * @throws CatalogueException when a column that a person named is not there
     */
    public ColumnFinder(DelimitedFile file, ReadingOptions options) throws CatalogueException {
        List<List<String>> rows = TextFormula.texts(file.samples());
        var check = new ColumnCheck(rows);
        Header named = named(file, check);
        this.guessed = file.format().headerRows() == 0;
        boolean nameless = guessed
                || (named.positions().isEmpty()
                        && PlaceholderNames.are(file.format().columns()));
        this.told = nameless ? ColumnGuess.of(rows) : told(named, check, rows);
        Header found = named.with(told);
        this.header = found.with(chosen(found, options, file.source().given()));
    }

    /** What the names say but for a slip; and the title and the overview, where names enough say that these are movies. */
    private static Map<Field, Integer> told(Header named, ColumnCheck check, List<List<String>> rows) {
        var told = new EnumMap<Field, Integer>(Field.class);
        told.putAll(MisspeltNames.of(named, check));
        told.putAll(required(named.with(told), rows));
        return told;
    }

    private static Map<Field, Integer> required(Header named, List<List<String>> rows) {
        List<String> missing = named.missing();
        boolean areMovies = named.positions().size() >= Math.max(1, missing.size());
        if (missing.isEmpty() || !areMovies) {
            return Map.of();
        }
        var told = new EnumMap<Field, Integer>(Field.class);
        told.putAll(ColumnGuess.ofRequired(rows, named.positions().values()));
        told.keySet().removeAll(named.positions().keySet());
        return told.size() == missing.size() ? told : Map.of();
    }

    /** Of several header rows, each may be the one with the names that are known. */
    private static Header named(DelimitedFile file, ColumnCheck check) {
        Header joined = Header.of(file.format().columns(), check);
        var positions = new EnumMap<Field, Integer>(Field.class);
        for (List<String> row : file.header()) {
            Header.of(row, check).positions().forEach(positions::putIfAbsent);
        }
        positions.values().removeAll(joined.positions().values());
        positions.keySet().removeAll(joined.positions().keySet());
        return file.header().size() > 1 ? joined.with(positions) : joined;
    }

    private static Map<Field, Integer> chosen(Header header, ReadingOptions options, String file)
            throws CatalogueException {
        var chosen = new EnumMap<Field, Integer>(Field.class);
        for (Map.Entry<Field, String> choice : options.columns().entrySet()) {
            OptionalInt position =
                    choice.getValue().isBlank() ? OptionalInt.of(-1) : header.position(choice.getValue());
            if (position.isEmpty()) {
                var details = new ArrayList<String>(List.of(choice.getValue()));
                details.addAll(header.names().stream().limit(MOST_NAMES_TOLD).toList());
                throw new CatalogueException(Reason.UNKNOWN_COLUMN, file, details);
            }
            chosen.put(choice.getKey(), position.getAsInt());
        }
        return chosen;
    }

    /** The names of all columns, and which of them are whose. */
    public Header header() {
        return header;
    }

    /** What a person should know about the columns. */
    public List<ReadingNotice> notices() {
        var notices = new ArrayList<ReadingNotice>();
        if (guessed) {
            List<String> guesses = header.positions().entrySet().stream()
                    .map(entry -> entry.getKey().header() + "=#" + (entry.getValue() + 1))
                    .toList();
            notices.add(new ReadingNotice(ReadingNotice.Kind.COLUMNS_GUESSED, guesses));
        } else if (!told.isEmpty()) {
            List<String> guesses = told.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(header.positions().get(entry.getKey())))
                    .map(entry -> entry.getKey().header() + "=" + header.names().get(entry.getValue()))
                    .toList();
            if (!guesses.isEmpty()) {
                notices.add(new ReadingNotice(ReadingNotice.Kind.COLUMNS_TOLD_BY_CELLS, guesses));
            }
        }
        addIfAbsent(notices, Field.ID, ReadingNotice.Kind.NO_IDS);
        addIfAbsent(notices, Field.GENRE_IDS, ReadingNotice.Kind.NO_GENRES);
        addIfAbsent(notices, Field.RELEASE_DATE, ReadingNotice.Kind.NO_DATES);
        addIfAbsent(notices, Field.ORIGINAL_LANGUAGE, ReadingNotice.Kind.NO_LANGUAGES);
        addIfAbsent(notices, Field.POPULARITY, ReadingNotice.Kind.NO_POPULARITY);
        if (!header.positions().containsKey(Field.VOTE_AVERAGE)
                || !header.positions().containsKey(Field.VOTE_COUNT)) {
            notices.add(new ReadingNotice(ReadingNotice.Kind.NO_VOTES, List.of()));
        }
        return notices;
    }

    private void addIfAbsent(List<ReadingNotice> notices, Field field, ReadingNotice.Kind kind) {
        if (!header.positions().containsKey(field)) {
            notices.add(new ReadingNotice(kind, List.of()));
        }
    }
}
