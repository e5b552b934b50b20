package org.twinreel.catalogue;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Reads the genres of a file: lists of ids, JSON or Python lists of ids, names or objects with both, and names parted by
 * commas, bars and the like. Names that are TMDB's become its genres; others are kept as genres of their own.
 */
final class GenreCells {
    private static final List<String> SEPARATORS = List.of("|", ",", ";", "、", "，", "・", " / ", "/", "-");

    private static final int LONGEST_NAME = 40;
    private static final int MOST_OWN = 200;

    /** Few combinations of genres make up nearly all rows. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Genre> own = new HashMap<>();
    private final Map<String, Optional<List<Genre>>> read = new HashMap<>();

    /** The genres of a cell, each once, in its order; empty where it cannot be read. */
    Optional<List<Genre>> genres(String cell) {
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
            return ids;
        }
        boolean structured = text.startsWith("[") || text.startsWith("{");
        return structured ? ofJson(text).or(() -> ofBareNames(text)) : ofNames(text);
    }

    /** A list whose names have no quotes, such as {@code [Drama, Science Fiction]}. */
    private Optional<List<Genre>> ofBareNames(String text) {
        boolean bare = text.startsWith("[") && text.endsWith("]") && text.length() > 1;
        String inner = bare ? text.substring(1, text.length() - 1) : "{";
        boolean structured = inner.chars().anyMatch(character -> "\"'{}[]".indexOf(character) >= 0);
        return structured ? Optional.empty() : ofTokens(List.of(inner.split(",", -1)));
    }

    private Optional<List<Genre>> ofNames(String text) {
        if (MissingCell.is(Field.GENRE_IDS, text)) {
            return Optional.of(List.of());
        }
        return ofTokens(tokens(text));
    }

    private static List<String> tokens(String text) {
        for (String separator : SEPARATORS) {
            List<String> tokens = List.of(text.split(Pattern.quote(separator), -1));
            // A slash or a hyphen may be part of a name.
            boolean sure = !separator.equals("/") && !separator.equals("-");
            if (tokens.size() > 1 && !isTmdb(text) && (sure || tokens.stream().allMatch(GenreCells::isTmdb))) {
                return tokens;
            }
        }
        return List.of(text);
    }

    private static boolean isTmdb(String name) {
        return GenreSpellings.tmdb(name).isPresent();
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
        return mixed ? Optional.empty() : Optional.of(genres.stream().distinct().toList());
    }

    private static Optional<Genre> ofId(long id) {
        return id > Integer.MAX_VALUE ? Optional.empty() : Optional.of(Genre.of((int) id));
    }

    private Optional<Genre> named(String name) {
        Optional<Genre> known = GenreSpellings.tmdb(name);
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

    private Optional<List<Genre>> ofJson(String text) {
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.LENIENT);
            var tokens = new ArrayList<String>();
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                tokens.add(ofObject(json));
            } else {
                json.beginArray();
                while (json.hasNext()) {
                    tokens.add(json.peek() == JsonToken.BEGIN_OBJECT ? ofObject(json) : json.nextString());
                }
                json.endArray();
            }
            return ofTokens(tokens);
        } catch (IOException | IllegalStateException | NumberFormatException | JsonParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The name, or the id where there is none: whose ids they are, nobody knows. */
    private static String ofObject(JsonReader json) throws IOException {
        String id = "";
        String name = "";
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName().toLowerCase(Locale.ROOT);
            if (key.equals("id") && json.peek() != JsonToken.NULL) {
                id = json.nextString();
            } else if (key.equals("name") && json.peek() != JsonToken.NULL) {
                name = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return name.isEmpty() ? id : name;
    }

    /** The genres that TMDB does not have. */
    List<ReadingNotice> notices() {
        List<String> names = own.values().stream().sorted().map(Genre::name).toList();
        return names.isEmpty() ? List.of() : List.of(new ReadingNotice(ReadingNotice.Kind.OWN_GENRES, names));
    }
}
