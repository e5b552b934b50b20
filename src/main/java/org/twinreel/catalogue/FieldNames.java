package org.twinreel.catalogue;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What files call the fields, in the languages in which such files go round, without regard to case, accents, blanks
 * and punctuation; the likelier name comes first.
 */
final class FieldNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern PREFIX = Pattern.compile("(?i)^(movies?|films?|tmdb|imdb|the)[\\s._-]+(?=\\p{L}{2})");
    private static final Pattern SUFFIX = Pattern.compile("(?i)_(x|y|en|eng|english)$");

    private static final Map<Field, List<String>> NAMES = new EnumMap<>(
            Map.of(
                    Field.TITLE,
                    words(
                            """
                    title movietitle filmtitle primarytitle seriestitle movie film moviename filmname movies films
                    titel filmtitel titre titrefilm titulo titulopelicula titolo titolofilm tytul nazev otsikko название фильм
                    タイトル 作品名 映画名 题名 片名 电影名 电影名称 标题 中文名 제목 영화제목 영화명
                    originaltitle originaltitel titreoriginal titulooriginal titolooriginale 原题 원제
                    name nom nombre nome
                    """),
                    Field.OVERVIEW,
                    words(
                            """
                    overview description plot synopsis plotsummary summary storyline about plotoutline plotsynopsis
                    moviedescription movieinfo oneline longdescription shortdescription
                    beschreibung handlung inhalt inhaltsangabe zusammenfassung kurzbeschreibung ubersicht
                    resume intrigue sinopsis descripcion resumen argumento trama sinossi descrizione riassunto
                    sinopse descricao resumo omschrijving beschrijving samenvatting opis fabuła streszczenie описание сюжет
                    あらすじ 概要 ストーリー 简介 剧情简介 内容简介 剧情 概述 줄거리 개요 시놉시스
                    """),
                    Field.VOTE_AVERAGE,
                    words(
                            """
                    voteaverage averagevote avgvote voteavg averagerating avgrating ratingaverage ratingavg meanrating
                    rating imdbrating userrating userscore imdbscore score tmdbrating tmdbscore audiencerating audiencescore
                    tomatometerrating tomatometer
                    durchschnittsbewertung bewertung notemoyenne note calificacionmedia calificacion puntuacionmedia puntuacion
                    valoracion notamedia nota votomedio valutazione punteggio avaliacao gemiddeldebeoordeling beoordeling
                    sredniaocena ocena рейтинг оценка среднийрейтинг 平均評価 評価 評点 评分 平均分 豆瓣评分 평균평점 평점
                    """),
                    Field.ID,
                    words(
                            """
                    id tmdbid movieid filmid titleid idmovie sno serialno srno no nr
                    """),
                    Field.GENRE_IDS,
                    words(
                            """
                    genreids genres genre genreid genrenames genrename genrelist genreslist listedin category categories
                    genero generos generi genere gatunek gatunki жанр жанры ジャンル 类型 장르 kategorie
                    """),
                    Field.RELEASE_DATE,
                    words(
                            """
                    releasedate releaseyear released releasedyear release originalreleasedate theatricalreleasedate
                    dateofrelease yearofrelease yearreleased initialrelease premiere startyear productionyear titleyear datepublished
                    erscheinungsdatum erscheinungsjahr kinostart veroffentlichungsdatum veroffentlichung datedesortie anneedesortie
                    fechadeestreno estreno datadiuscita annodiuscita datadelancamento anodelancamento lancamento
                    datapremiery rokprodukcji датавыхода годвыпуска 公開日 公開年 製作年 制作年 上映日期 上映时间 上映年份 개봉일 개봉년도 개봉연도
                    year jahr annee ano anno jaar rok год 年份 연도 date fecha
                    """),
                    Field.VOTE_COUNT,
                    words(
                            """
                    votecount votes numvotes numberofvotes noofvotes votescount numberofratings ratingcount ratingscount
                    numratings noofratings imdbvotes votecounts totalvotes audiencecount noofpersonsvoted personsvoted numvotedusers voters
                    stimmen anzahlstimmen anzahlderstimmen anzahlbewertungen nombredevotes nbvotes votants
                    votos numerodevotos cantidaddevotos voti numerovoti numerodivoti stemmen aantalstemmen liczbaglosow glosy
                    голоса числоголосов количествоголосов 投票数 評価数 评分人数 评价人数 投票人数 투표수 평가수
                    """),
                    Field.POPULARITY,
                    words(
                            """
                    popularity popularityscore popularityindex tmdbpopularity popularitat popularite popularidad
                    popolarita popularidade populariteit популярность 人気 热度 인기
                    """),
                    Field.ORIGINAL_LANGUAGE,
                    words(
                            """
                    originallanguage language lang languagecode originallang spokenlanguage languages
                    originalsprache sprache langueoriginale langue idiomaoriginal idioma linguaoriginale lingua
                    originaletaal taal jezyk язык 言語 语言 언어
                    """)));

    private static final Set<String> ALL =
            NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private FieldNames() {}

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).map(FieldNames::plain).toList();
    }

    /** The names of a field as {@link #plain} writes them. */
    static List<String> of(Field field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** Whether a cell may well be the name of a field's column. */
    static boolean isKnown(String cell) {
        return cell.length() <= 60 && (ALL.contains(plain(cell)) || ALL.contains(bare(cell)));
    }

    /**
     * A name's letters and digits in lower case and without accents. Of a name of several header rows that say the same,
     * one; a unit in brackets or behind a slash, such as in {@code Vote Average (0-10)}, is left out.
     */
    static String plain(String name) {
        String[] words = withoutUnit(name).strip().split(" ", -1);
        boolean same = words.length > 1 && Set.of(words[0]).containsAll(List.of(words));
        var plain = new StringBuilder();
        for (String word : same ? new String[] {words[0]} : words) {
            for (int index = 0; index < word.length(); index++) {
                if (Character.isLetterOrDigit(word.charAt(index))) {
                    plain.append(word.charAt(index));
                }
            }
        }
        return withoutAccents(plain.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * The plain name without what programs put around it: the table's name in front, as in {@code movie.title}, or the
     * mark that joining two tables leaves, as in {@code title_x}, or that of a language, as in {@code title_en}.
     */
    static String bare(String name) {
        String stem = SUFFIX.matcher(name.strip()).replaceFirst("");
        return plain(PREFIX.matcher(stem).replaceFirst(""));
    }

    private static String withoutUnit(String name) {
        for (int index = 1; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character == '(' || character == '[' || (character == '/' && name.charAt(index - 1) == ' ')) {
                return name.substring(0, index);
            }
        }
        return name;
    }

    private static String withoutAccents(String name) {
        boolean ascii = name.chars().allMatch(character -> character < 0x80);
        // The stroke of an ł is no mark to Unicode.
        String marked =
                ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replace('ł', 'l');
        return ascii ? name : MARKS.matcher(marked).replaceAll("");
    }
}
