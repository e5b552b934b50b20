package org.twinreel.catalogue.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.Field;

/**
 * What files call the fields in the languages in which such files go round, the likelier name first; written as people
 * write them but without blanks.
 */
final class FieldWords {
    private static final Map<Field, List<String>> NAMES = new EnumMap<>(
            Map.of(
                    Field.TITLE,
                            words(
                                    """
                    title movietitle filmtitle primarytitle seriestitle movie film moviename filmname movies films titel filmtitel
                    titre titrefilm titulo titulopelicula titolo titolofilm tytul nazev otsikko название фильм タイトル 作品名 映画名 题名 片名
                    电影名 电影名称 movienm naziv 标题 中文名 제목 영화제목 영화명 titoloitaliano titolodelfilm filmnamn tittel filmtittel elokuva elokuvannimi nimeke
                    elokuvanimi titlu titlufilm titlulfilmului cim filmcim filmcime magyarcim tytulfilmu polskitytul nazevfilmu
                    nazovfilmu nazov titul deutschertitel titredufilm titulodelapelicula pelicula titulodofilme filme назва
                    назвафільму фільм названиефильма наименование заглавие наслов naslov naslovfilma pealkiri pavadinimas nosaukums
                    baslik filmadi filminadi filmismi filmbasligi τίτλος τίτλοςταινίας ταινία tiêuđề tênphim judul judulfilm العنوان
                    عنوان اسمالفيلم نامفیلم שםהסרט כותרת शीर्षक ชื่อเรื่อง ชื่อหนัง 電影名稱 電影名 標題 影片名称 影片名 作品 영화 영화이름
                    originaltitle originaltitel titreoriginal titulooriginal titolooriginale 原题 원제 originaltittel originalnytytul
                    tytuloryginalny oryginalnytytul originalninazev puvodninazev alkuperainennimi eredeticim titluoriginal
                    oorspronkelijketitel originelletitel origineletitel оригінальнаназва оригинальноеназвание orijinaladi
                    orijinalbaslik
                    name nom nombre nome naam navn namn nimi nev nume denumire jmeno meno nazwa isim adi имя όνομα שם tên nama
                    """),
                    Field.OVERVIEW,
                            words(
                                    """
                    overview description plot synopsis plotsummary summary storyline about plotoutline plotsynopsis moviedescription
                    movieinfo oneline introduce kratkiopis longdescription shortdescription beschreibung handlung inhalt inhaltsangabe zusammenfassung
                    kurzbeschreibung ubersicht resume intrigue sinopsis descripcion resumen argumento trama sinossi descrizione
                    riassunto sinopse descricao resumo omschrijving beschrijving samenvatting opis fabuła streszczenie описание
                    сюжет あらすじ 概要 ストーリー 简介 剧情简介 内容简介 剧情 概述 줄거리 개요 시놉시스 tramadelfilm sintesi soggetto handling beskrivning
                    sammanfattning intrig innehall referat beskrivelse handlingsreferat sammendrag omtale kuvaus juoni tiivistelma
                    juonitiivistelma juonikuvaus sisalto leiras tartalom cselekmeny osszefoglalo tortenet szinopszis ismerteto
                    descriere rezumat intriga subiect prezentare verhaal inhoud korteinhoud korteomschrijving opisfilmu zarysfabuly
                    tresc popis dej obsah synopse anotace anotacia shrnuti popisfilmu histoire enredo resena sinopsisdelapelicula
                    inhaltsbeschreibung filmbeschreibung опис короткийопис анотація зміст краткоеописание аннотация содержание
                    краткоесодержание резюме радња ozet konu konusu aciklama tanim filmozeti icerik hikaye περιγραφή πλοκή υπόθεση
                    περίληψη σύνοψη radnja kirjeldus aprasymas apraksts môtả nộidung tómtắt deskripsi ringkasan alurcerita الوصف
                    القصة قصةالفيلم ملخص نبذة خلاصه خلاصهداستان توضیحات תקציר תיאור עלילה विवरण कहानी เรื่องย่อ 簡介 劇情簡介 劇情 內容簡介 描述
                    内容 あらまし 解説 説明 설명 내용
                    """),
                    Field.VOTE_AVERAGE,
                            words(
                                    """
                    voteaverage averagevote avgvote voteavg averagerating avgrating ratingaverage ratingavg meanrating
                    imdbrating ratingnum imdbscore tmdbrating tmdbscore rating userrating userscore score audiencerating audiencescore
                    tomatometerrating tomatometer durchschnittsbewertung bewertung notemoyenne note calificacionmedia calificacion
                    puntuacionmedia puntuacion valoracion notamedia nota votomedio valutazione punteggio avaliacao
                    gemiddeldebeoordeling beoordeling sredniaocena ocena рейтинг оценка среднийрейтинг 平均評価 評価 評点 评分 电影评分 影片评分 平均分 豆瓣评分 specrating spectatorrating star stars 평균평점
                    평점 voto mediavoti mediadeivoti valutazionemedia punteggiomedio giudizio betyg medelbetyg snittbetyg
                    genomsnittligtbetyg genomsnittsbetyg poang snitt bedommelse vurdering karakter gennemsnit
                    gennemsnitligbedommelse gennemsnitligvurdering poeng gjennomsnitt snittkarakter gjennomsnittskarakter
                    gjennomsnittligvurdering arvosana arvio keskiarvo pisteet keskiarvosana arvosanakeskiarvo ertekeles atlag
                    atlagosertekeles atlagertekeles pontszam osztalyzat notamedie punctaj scor evaluare waardering cijfer gemiddelde
                    gemiddeldcijfer gemiddeldescore gemiddeldewaardering rapportcijfer srednia ocenasrednia ocenafilmu hodnoceni
                    prumernehodnoceni prumer znamka skore hodnotenie priemernehodnotenie wertung durchschnitt
                    durchschnittlichebewertung punkte evaluation notedesspectateurs notespectateurs puntaje puntuacionpromedio
                    promedio avaliacaomedia mediadevotos mediadosvotos pontuacao notadofilme оцінка середняоцінка середнійбал бал
                    среднийбал средняяоценка рейтингкинопоиска рейтингкинопоиск рейтингimdb ocjena prosjecnaocjena puan puani
                    ortalama ortalamapuan imdbpuani degerlendirme oyortalamasi βαθμολογία μέσηβαθμολογία αξιολόγηση hinne
                    ivertinimas vertejums điểm đánhgiá điểmtrungbình nilai peringkat skor ratarata التقييم تقييم متوسطالتقييم امتیاز
                    דירוג ציון रेटिंग คะแนน 評分 平均評分 評價 得分 レーティング 評価点 スコア 별점 점수 ratings voti
                    """),
                    Field.ID,
                            words(
                                    """
                    id tmdbid movieid filmid titleid idmovie sno serialno srno no nr
                    """),
                    Field.GENRE_IDS,
                            words(
                                    """
                    genreids genres genre genreid genrenames genrename genrelist genreslist listedin category categories genero
                    generos generi genere gatunek gatunki жанр жанры ジャンル 类型 장르 kategorie genrer genren kategorier sjanger sjangre
                    sjangere genret lajityyppi lajityypit tyylilaji mufaj mufajok kategoria kategoriak zsaner gen genuri categorie
                    categorieen rodzaj zanr zanry zaner zanre kategorien categorias categoria жанри tur turu turler kategori είδος
                    είδη zanrovi žanras žanri thểloại النوع التصنيف ژانر זאנר शैली ประเภท แนว 類型 分類 分类 题材 カテゴリ 분류 tags tag
                    """),
                    Field.RELEASE_DATE,
                            words(
                                    """
                    releasedate releaseyear released releasedyear release originalreleasedate theatricalreleasedate dateofrelease
                    yearofrelease yearreleased initialrelease premiere startyear productionyear titleyear datepublished
                    erscheinungsdatum erscheinungsjahr kinostart veroffentlichungsdatum veroffentlichung datedesortie anneedesortie
                    fechadeestreno estreno datadiuscita annodiuscita datadelancamento anodelancamento lancamento datapremiery
                    rokprodukcji датавыхода годвыпуска 公開日 公開年 製作年 制作年 上映日期 上映时间 opendt 上映年份 개봉일 개봉년도 개봉연도 year jahr annee ano anno jaar
                    rok год 年份 연도 uscita datauscita annouscita annoproduzione annodiproduzione ar artal utgivningsar utgivningsdatum
                    premiar premiardatum premiarar produktionsar inspelningsar releasedatum releaseår udgivelsesar udgivelsesdato
                    premieredato premierear utgivelsesar utgivelsesdato lanseringsdato lanseringsar produksjonsar vuosi
                    julkaisuvuosi valmistumisvuosi julkaisupaiva julkaisupaivamaara ensiilta ensiiltapaiva julkaistu ev evszam
                    megjelenes megjelenesiev megjeleneseve megjelenesdatuma megjelenesidatum bemutato bemutatoeve bemutatodatuma
                    gyartasiev an anul anlansare anullansarii datalansarii lansare anaparitie anulaparitiei dataaparitiei premiera
                    jaartal releasejaar verschijningsjaar verschijningsdatum premieredatum productiejaar rokpremiery rokwydania
                    datawydania rokvydani datumvydani datumpremiery rokvyroby rokvzniku uvedeni rokuvedeni rokvydania datumvydania
                    produktionsjahr veroffentlicht anneedeproduction anneesortie datesortie sortie fechaestreno anodeestreno
                    anoestreno fechalanzamiento fechadelanzamiento lanzamiento datadeestreia datalancamento anolancamento estreia
                    рік рікстворення рікрелізу ріквипуску датавиходу датавипуску прем'єра годвыхода годпроизводства датапремьеры
                    премьера датарелиза yil yili yapimyili cikisyili cikistarihi yayintarihi gosterimtarihi vizyontarihi yayinyili
                    έτος χρονιά έτοςκυκλοφορίας ημερομηνίακυκλοφορίας godina godinaizlaska aasta metai gads năm nămpháthành
                    ngàypháthành ngàyramắt tahun tahunrilis tanggalrilis السنة سنةالإصدار تاريخالإصدار سال שנה שנתיציאה תאריךיציאה
                    वर्ष ปี ปีที่ฉาย 年代 上映年 上映日 上映年度 公開年度 公開 出品年份 發行日期 发行日期 年度 年 제작년도 제작연도 date fecha datum dato paivamaara tarih
                    data ημερομηνία дата
                    """),
                    Field.VOTE_COUNT,
                            words(
                                    """
                    votecount votes numvotes numberofvotes noofvotes votescount numberofratings ratingcount ratingscount numratings
                    noofratings imdbvotes votecounts totalvotes audiencecount noofpersonsvoted personsvoted numvotedusers voters
                    stimmen anzahlstimmen anzahlderstimmen anzahlbewertungen nombredevotes nbvotes votants votos numerodevotos
                    cantidaddevotos voti numerovoti numerodivoti stemmen aantalstemmen liczbaglosow glosy голоса числоголосов
                    количествоголосов 投票数 評価数 评分人数 评价人数 numberofspecrating evaluate 投票人数 투표수 평가수 numvoti nvoti conteggiovoti numerovotanti numerodivotanti
                    votanti antalroster roster antalbetyg rostantal stemmer antalstemmer antalbedommelser antalvurderinger
                    antallstemmer antallvurderinger aanet aania aanimaara aanestysmaara aanienmaara arvioidenmaara szavazatok
                    szavazatszam szavazatokszama ertekelesekszama szavazat voturi numarvoturi numarulvoturilor numardevoturi
                    nrvoturi aantalbeoordelingen beoordelingen liczbaocen iloscglosow glosow iloscocen hlasy pocethlasu pocethlasov
                    pocethodnoceni pocethodnoteni anzahlvotes anzahlderbewertungen bewertungen nombredevotants nombrevotes nbdevotes
                    nbrevotes numerovotos numvotos cantidadvotos totalvotos numerodevotantes contagemdevotos quantidadedevotos
                    totaldevotos numerodeavaliacoes голоси кількістьголосів числоголосів голосів кількістьоцінок голосов
                    количествооценок числооценок brojglasova oysayisi oylar oyadedi degerlendirmesayisi ψήφοι αριθμόςψήφων
                    lượtbìnhchọn sốphiếu sốlượtđánhgiá jumlahsuara jumlahpemilih عددالأصوات عددالمقيمين מספרהצבעות מספרמצביעים 評分人數
                    評價人數 投票人數 レビュー数 참여자수 ratings
                    """),
                    Field.POPULARITY,
                            words(
                                    """
                    popularity popularityscore popularityindex tmdbpopularity popularitat popularite popularidad popolarita
                    popularidade populariteit популярность 人気 热度 인기 popularitet suosio nepszeruseg popularitate popularnosc
                    popularita oblibenost beliebtheit populerlik популярність δημοτικότητα độphổbiến popularitas الشعبية פופולריות
                    熱度 人氣 人气
                    """),
                    Field.ORIGINAL_LANGUAGE,
                            words(
                                    """
                    originallanguage language lang languagecode originallang spokenlanguage languages originalsprache sprache
                    langueoriginale langue idiomaoriginal idioma linguaoriginale lingua originaletaal taal jezyk язык 言語 语言 언어
                    originalsprak sprak originalsprog sprog alkuperaiskieli alkukieli kieli eredetinyelv nyelv limbaoriginala limba
                    origineletaal oorspronkelijketaal jezykoryginalu oryginalnyjezyk puvodnijazyk originalnijazyk jazyk povodnyjazyk
                    filmsprache моваоригіналу оригінальнамова мова языкоригинала оригинальныйязык orijinaldil ozgundil dil γλώσσα
                    πρωτότυπηγλώσσα jezik ngônngữ bahasa bahasaasli اللغة اللغةالأصلية زبان שפה שפתמקור भाषा ภาษา 語言 原語 言語コード 원어
                    """)));

    /** Names that mean other things in other languages or files. */
    private static final Map<Field, List<String>> DOUBTFUL = Map.of(
            Field.OVERVIEW, words("handling"),
            Field.VOTE_AVERAGE, words("ratings voti star stars"),
            Field.VOTE_COUNT, words("evaluate"),
            Field.GENRE_IDS, words("gen tur rodzaj tag tags"),
            Field.RELEASE_DATE, words("data dato datum an ar ev ano anul god rok"));

    private FieldWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    /** Those of the names that alone do not suffice. */
    static Map<Field, List<String>> doubtful() {
        return DOUBTFUL;
    }

    /** Every field's names. */
    static Map<Field, List<String>> all() {
        return NAMES;
    }
}
