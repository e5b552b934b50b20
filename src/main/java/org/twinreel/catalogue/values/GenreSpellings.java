package org.twinreel.catalogue.values;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinreel.catalogue.Genre;

/** TMDB's genres under the names that files have for them: other spellings, plurals, and other languages' words. */
final class GenreSpellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final List<String> ENDINGS = List.of("movies", "movie", "films", "film");

    /** A genre a line: its id, then its names as {@link #plain} writes them. */
    private static final String SPELLINGS =
            """
            12 adventures abenteuer abenteuerfilm aventure aventures aventura aventuras avventura avontuur przygodowy приключения 冒险 アドベンチャー 모험
            14 fantastique fantastico fantasia fantasia фэнтези фентези 奇幻 ファンタジー 판타지
            16 animated anime zeichentrick animationsfilm animazione animacion animacao animatie animacja мультфильм анимация 动画 アニメ アニメーション 애니메이션
            18 dramas drame dramat drammatico драма 剧情 ドラマ 드라마
            27 horreur terror horrorfilm orrore ужасы 恐怖 ホラー 공포
            28 actionfilm accion azione acao actie akcja боевик экшн 动作 アクション 액션
            35 comedies komodie comedie comedia commedia komedie komedia комедия 喜剧 コメディ 코미디
            36 historical historie histoire historia storia storico geschiedenis historyczny история 历史 歴史 역사
            37 westerns вестерн 西部 ウエスタン 서부
            53 thrillers suspense suspenso трилер триллер 惊悚 スリラー 스릴러
            80 krimi kriminalfilm policier crimen crimine misdaad kryminal криминал 犯罪 クライム 범죄
            99 documentaries dokumentarfilm dokumentation documentaire documental documentario dokumentalny документальный 纪录 纪录片 ドキュメンタリー 다큐멘터리
            878 scifi sf sciencefictionfilm cienciaficcion fantascienza ficcaocientifica фантастика 科幻 サイエンスフィクション SF映画 공상과학
            9648 mysterie mystere misterio mistero mysteries tajemnica детектив 悬疑 ミステリー 미스터리
            10402 musik musique musica muziek muzyka музыка 音乐 音楽 음악
            10749 romantic romances liebesfilm romantik amour romantico romantiek romans romanze sentimentale мелодрама 爱情 ロマンス 로맨스
            10751 familie familienfilm familial familiar familia famiglia familiale familijny семейный 家庭 家族 ファミリー 가족
            10752 krieg kriegsfilm guerre guerra belico oorlog wojenny военный 战争 戦争 전쟁
            10770 fernsehfilm telefilm peliculadetv cinematv televisiefilm телевизионный 电视电影 テレビ映画 tv영화
            """;

    private static final Map<String, Genre> KNOWN = known();
    private static final Map<String, Genre> TELEVISION = television();

    private GenreSpellings() {}

    private static Map<String, Genre> known() {
        var known = new HashMap<String, Genre>();
        for (String line : SPELLINGS.strip().split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (int word = 1; word < words.length; word++) {
                known.put(plain(words[word]), Genre.of(Integer.parseInt(words[0])));
            }
        }
        Genre.tmdbGenres().forEach(genre -> known.put(plain(genre.name()), genre));
        return known;
    }

    private static Map<String, Genre> television() {
        var names = new HashMap<String, Genre>();
        Genre.televisionGenres().forEach(genre -> names.put(withAnd(genre.name()), genre));
        names.put("sciencefictionandfantasy", Genre.of(10_765));
        names.put("actionundadventure", Genre.of(10_759));
        names.put("realitytv", Genre.of(10_764));
        names.put("talkshow", Genre.of(10_767));
        return names;
    }

    private static String withAnd(String name) {
        return plain(name.replace("&", "and"));
    }

    /** The genre that TMDB has for television only; those of two words are so called only with an “and” between. */
    static Optional<Genre> television(String name) {
        return Optional.ofNullable(TELEVISION.get(withAnd(name)));
    }

    /** TMDB's genre of movies of a name; empty where it has none. */
    static Optional<Genre> tmdb(String name) {
        String plain = plain(name);
        Genre genre = KNOWN.get(plain);
        for (String ending : ENDINGS) {
            if (genre == null && plain.endsWith(ending)) {
                genre = KNOWN.get(plain.substring(0, plain.length() - ending.length()));
            }
        }
        return Optional.ofNullable(genre);
    }

    /** A name's letters and digits in lower case, without accents. */
    static String plain(String name) {
        var plain = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(letter -> plain.append((char) letter));
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(character -> character < 0x80);
        return ascii
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
