package org.twinreel.catalogue.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.ReadingNotice;

/**
 * Reads the genres of a file: ids, lists of ids, names or objects with both as programs write them, and names parted by
 * commas, bars and the like. Names that are TMDB's become its genres; others are kept as genres of their own.
 */
public final class GenreCells {
    private static final Pattern IDS = Pattern.compile("\\d{1,7}(?:[^\\d.\\p{L}]{1,3}\\d{1,7})*");
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\D+");

    /** Below TMDB's least. */
    private static final Pattern SMALL_ID = Pattern.compile("(?<![\\d.])(?:[1-9]|1[01])(?![\\d.])");

    private static final int LONGEST_NAME = 40;
    private static final int MOST_OWN = 200;

    /** Few combinations of genres make up nearly all rows. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Genre> own = new HashMap<>();
    private final Map<String, Optional<List<Genre>>> read = new HashMap<>();
    private final GenreParts parts;
    private final List<String> column;

    /** Whether small ids are in the column; null until somebody asks, which few files give reason to. */
    private @Nullable Boolean countsItsOwn;

    /** For a column’s cells, missing ones among them: what parts names is decided over all of them. */
    public GenreCells(List<String> column) {
        this.column = column;
        this.parts = new GenreParts(column);
    }

    /** The genres of a cell, each once, in its order; empty where it cannot be read. */
    public Optional<List<Genre>> genres(String cell) {
        Optional<List<Genre>> known = read.get(cell);
        if (known != null) {
            return known;
        }
        Optional<List<Genre>> genres = parsed(cell);
        if (read.size() < MOST_REMEMBERED) {
            read.put(cell, genres);
        }
        return genres;
    }

    private Optional<List<Genre>> parsed(String cell) {
        Optional<List<Genre>> ids = CellValue.genres(cell);
        String text = cell.strip();
        if (ids.isPresent() || text.isEmpty()) {
            return ids.map(this::withoutNone);
        }
        if (MissingCell.is(Field.GENRE_IDS, text)) {
            return Optional.of(List.of());
        }
        if (IDS.matcher(text).matches()) {
            return ofTokens(List.of(BETWEEN_IDS.split(text, -1)));
        }
        return GenreLists.isList(text) ? GenreLists.members(text).flatMap(this::ofTokens) : ofTokens(parts.names(text));
    }

    private Optional<List<Genre>> ofTokens(List<String> tokens) {
        var genres = new ArrayList<Genre>();
        int numbers = 0;
        for (String token : tokens) {
            String name = token.strip();
            if (!name.isEmpty()) {
                OptionalLong id = CellValue.whole(name);
                numbers += id.isPresent() ? 1 : 0;
                Optional<Genre> genre = id.isPresent() ? ofId(id.getAsLong()) : named(name);
                if (genre.isEmpty()) {
                    return Optional.empty();
                }
                genres.add(genre.get());
            }
        }
        // Ids among names are no list of either.
        boolean mixed = numbers > 0 && numbers < genres.size();
        return mixed
                ? Optional.empty()
                : Optional.of(withoutNone(genres.stream().distinct().toList()));
    }

    /** No genre of TMDB has the number 0, but one of a file that counts its genres may. */
    private List<Genre> withoutNone(List<Genre> genres) {
        boolean zero = genres.stream().anyMatch(genre -> genre.id() == 0);
        if (!zero || countsItsOwn()) {
            return genres;
        }
        return genres.stream().filter(genre -> genre.id() != 0).toList();
    }

    private boolean countsItsOwn() {
        if (countsItsOwn == null) {
            countsItsOwn =
                    column.stream().anyMatch(cell -> SMALL_ID.matcher(cell).find());
        }
        return countsItsOwn;
    }

    private static Optional<Genre> ofId(long id) {
        return id > Integer.MAX_VALUE ? Optional.empty() : Optional.of(Genre.of((int) id));
    }

    private Optional<Genre> named(String name) {
        Optional<Genre> known = GenreSpellings.tmdb(name).or(() -> GenreSpellings.television(name));
        if (known.isPresent()) {
            return known;
        }
        String plain = GenreSpellings.plain(name);
        boolean isName = name.length() <= LONGEST_NAME && !plain.isEmpty() && Character.isLetter(plain.charAt(0));
        if (!isName || (!own.containsKey(plain) && own.size() == MOST_OWN)) {
            return Optional.empty();
        }
        return Optional.of(own.computeIfAbsent(plain, key -> new Genre(Genre.FIRST_OWN_ID + own.size(), name)));
    }

    /** The genres that TMDB does not have. */
    public List<ReadingNotice> notices() {
        List<String> names = own.values().stream().sorted().map(Genre::name).toList();
        return names.isEmpty() ? List.of() : List.of(new ReadingNotice(ReadingNotice.Kind.OWN_GENRES, names));
    }
}
