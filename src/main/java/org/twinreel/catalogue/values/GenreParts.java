package org.twinreel.catalogue.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts names of genres that stand in one cell. Commas, bars and the like always part them. A slash, a hyphen, “&”,
 * “and” or a blank may be part of a name, so that the column decides: it does part names where nearly all that it
 * parts are genres.
 */
final class GenreParts {
    private static final List<String> LISTS = List.of("|", "\n", ",", ";", "、", "，", "\t");
    private static final Pattern SURE = Pattern.compile("\\s*[・·•∙●→»>]\\s*|\\s+[-–—/\\\\]\\s+");

    /** What may part names, and what joins what it parted. */
    private enum Mark {
        SLASH("\\s*[/\\\\]\\s*", "/"),
        AND("\\s*&\\s*|\\s+(?i:and|und|et|y|e|en|och|og|i|и)\\s+", " & "),
        PLUS("\\s*\\+\\s*", "+"),
        COLON("\\s*:\\s*", ":"),
        HYPHEN("-", "-"),
        BLANK("\\s+", " ");

        private final Pattern pattern;
        private final String between;

        Mark(String pattern, String between) {
            this.pattern = Pattern.compile(pattern);
            this.between = between;
        }

        /** Where its pieces are all TMDB's, the column need not be asked. */
        boolean isSureAmongTmdb() {
            return this == SLASH || this == HYPHEN;
        }
    }

    /** Genres of other lists than TMDB's, which tell as much about what parts them. */
    private static final Set<String> OTHERS = Stream.of(
                    """
                    musical musicals sport sports biography biopic filmnoir noir short shorts adult talkshow gameshow realitytv
                    superhero children childrens imax indie independent erotic political spy disaster teen martialarts
                    """
                            .strip()
                            .split("\\s+", -1))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FEWEST = 2;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    private final Set<String> alone = new HashSet<>();
    private final Set<Mark> marks;

    /** Looks at a column's cells, missing ones among them. */
    GenreParts(List<String> column) {
        var cells = new HashSet<String>();
        Set<String> pieces = new LinkedHashSet<>();
        for (String cell : column) {
            String text = cell.strip();
            if (!text.isEmpty() && cells.size() < MOST_LOOKED_AT && cells.add(text) && !GenreLists.isList(text)) {
                pieces.addAll(listed(text));
            }
        }
        for (String piece : pieces) {
            if (piece.codePoints().allMatch(Character::isLetter)) {
                alone.add(GenreSpellings.plain(piece));
            }
        }
        marks = new HashSet<>();
        for (Mark mark : Mark.values()) {
            if (parts(pieces, mark)) {
                marks.add(mark);
                pieces = pieces.stream()
                        .flatMap(piece -> parted(piece, mark).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
        }
    }

    private boolean parts(Set<String> pieces, Mark mark) {
        int found = 0;
        var told = new ArrayList<List<String>>();
        for (String piece : pieces) {
            if (mark.pattern.matcher(piece).find() && !isOne(piece)) {
                found++;
                List<String> parted = parted(piece, mark);
                if (parted.size() > 1 && parted.stream().allMatch(this::isGenre)) {
                    told.add(parted);
                }
            }
        }
        return found >= FEWEST && 10 * told.size() >= 9 * found && (mark != Mark.AND || isFree(told));
    }

    /** In “Mystery & Suspense” and “Kids & Family” no word meets another partner; genres that are listed do. */
    private static boolean isFree(List<List<String>> lists) {
        var genres = new HashSet<String>();
        return lists.stream().anyMatch(list -> list.size() > 2)
                || lists.stream()
                        .flatMap(List::stream)
                        .map(GenreSpellings::plain)
                        .anyMatch(name -> !genres.add(name));
    }

    private static boolean isTmdb(String name) {
        return GenreSpellings.tmdb(name).isPresent();
    }

    private static boolean isOne(String name) {
        return isKnown(name) || GenreSpellings.television(name).isPresent();
    }

    private static boolean isKnown(String name) {
        return isTmdb(name) || OTHERS.contains(GenreSpellings.plain(name));
    }

    private boolean isGenre(String name) {
        return isKnown(name) || alone.contains(GenreSpellings.plain(name));
    }

    /** The names in a cell, in its order. */
    List<String> names(String cell) {
        List<String> names = listed(cell);
        for (Mark mark : Mark.values()) {
            names = names.stream().flatMap(name -> names(name, mark).stream()).toList();
        }
        return names;
    }

    private List<String> names(String name, Mark mark) {
        // “Action & Adventure” is one genre of television, but two in a column where “&” parts others too.
        boolean one = isKnown(name) || (!marks.contains(Mark.AND) && isOne(name));
        if (one || !mark.pattern.matcher(name).find()) {
            return List.of(name);
        }
        List<String> parted = parted(name, mark);
        boolean sure = marks.contains(mark)
                || (mark.isSureAmongTmdb() && parted.stream().allMatch(GenreParts::isTmdb));
        return sure ? parted : List.of(name);
    }

    /** The pieces between a mark, where those that are one name together, as in Sci-Fi, stay together. */
    private List<String> parted(String name, Mark mark) {
        List<String> words = Stream.of(mark.pattern.split(name, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        var parted = new ArrayList<String>();
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + MOST_WORDS_OF_A_NAME);
            while (to > from + 1 && !isGenre(String.join(mark.between, words.subList(from, to)))) {
                to--;
            }
            parted.add(String.join(mark.between, words.subList(from, to)));
            from = to;
        }
        return parted;
    }

    /** Parted by what is part of no name. */
    private static List<String> listed(String text) {
        String[] pieces = {text};
        for (String mark : LISTS) {
            if (pieces.length == 1) {
                pieces = text.split(Pattern.quote(mark), -1);
            }
        }
        return Stream.of(pieces)
                .flatMap(piece -> isTmdb(piece) ? Stream.of(piece) : Stream.of(SURE.split(piece, -1)))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
