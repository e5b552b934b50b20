package org.twinreel.catalogue.values;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes lists apart as programs write them: JSON, Python's lists, sets and tuples, numpy's lists without commas, R's
 * vectors and Postgres' arrays.
 */
final class GenreLists {
    private static final Pattern CALL =
            Pattern.compile("(?:c|set|frozenset|tuple|list|array)?\\((.*?)(?:,\\s*dtype=\\w+)?\\)", Pattern.DOTALL);

    /** A quoted member, or a bare one up to the next comma. */
    private static final Pattern MEMBER = Pattern.compile(
            "\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,'\"\\[\\]{}()][^,'\"\\[\\]{}()]*))\\s*(?:,|(?=['\"])|$)");

    private static final Pattern BLANKS_BETWEEN_IDS = Pattern.compile("(?<=\\d)\\s+(?=\\d)");

    private GenreLists() {}

    /** Whether a cell begins as a list does. */
    static boolean isList(String text) {
        return "[{(".indexOf(text.charAt(0)) >= 0 || CALL.matcher(text).matches();
    }

    /** The members of a list, ids or names; empty where it is none that is whole. */
    static Optional<List<String>> members(String text) {
        Matcher call = CALL.matcher(text);
        String list = call.matches() ? call.group(1).strip() : text;
        if (list.startsWith("[") || list.startsWith("{")) {
            boolean closed = list.endsWith(list.startsWith("[") ? "]" : "}") && list.length() > 1;
            return ofJson(list).or(() -> closed ? ofMembers(list.substring(1, list.length() - 1)) : Optional.empty());
        }
        return call.matches() ? ofMembers(list) : Optional.empty();
    }

    private static Optional<List<String>> ofMembers(String inner) {
        var members = new ArrayList<String>();
        Matcher member = MEMBER.matcher(inner);
        int at = 0;
        while (at < inner.length() && member.region(at, inner.length()).lookingAt()) {
            String bare = member.group(3);
            if (bare == null) {
                members.add(member.group(1) == null ? member.group(2) : member.group(1));
            } else {
                members.addAll(List.of(BLANKS_BETWEEN_IDS.split(bare.strip(), -1)));
            }
            at = member.end();
        }
        return inner.substring(at).isBlank() ? Optional.of(members) : Optional.empty();
    }

    private static Optional<List<String>> ofJson(String text) {
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.LENIENT);
            var members = new ArrayList<String>();
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                members.add(ofObject(json));
            } else {
                json.beginArray();
                while (json.hasNext()) {
                    members.add(json.peek() == JsonToken.BEGIN_OBJECT ? ofObject(json) : json.nextString());
                }
                json.endArray();
            }
            return Optional.of(members);
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
}
