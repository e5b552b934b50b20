package org.twinreel.catalogue.values;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences such as “No overview found.” or “Add a Plot”, which stand for an overview that is not there. */
final class NoOverview {
    /** No such sentence is longer. */
    static final int LONGEST = 110;

    /** Words of which a sentence is made that says there is no overview; one of them at least is what is lacking. */
    private static final Set<String> LACKING = MissingCell.words(
            """
            overview plot plots synopsis description summary storyline
            inhaltsangabe beschreibung handlung zusammenfassung résumé synopsis intrigue sinopsis descripción resumen
            trama sinossi descrizione sinopse descrição resumo beschrijving samenvatting omschrijving opis opisu fabuła fabuły
            описания описание сюжет сюжета 줄거리 줄거리가
            """);

    private static final Set<String> NONE = MissingCell.words(
            """
            no not add none unknown unavailable missing under kept don't
            keine kein nicht noch aucun aucune pas non sin ningún ninguna nessuna nessun sem nenhuma nenhum não
            geen niet brak нет отсутствует неизвестен 없음 없습니다
            """);

    private static final Set<String> BESIDE = MissingCell.words(
            """
            found available yet provided given added currently there is are was we have has at this time moment for the a an
            of movie film title help us expand our database by adding one it its in english wraps be first to sorry short translated
            verfügbar vorhanden bekannt gefunden für diesen film es gibt zu disponible disponibles n'est pour ce le de trouvé
            trouvée se encontró hay para esta este película disponibile per questo não disponível encontrada há filme
            beschikbaar voor deze film dostępny dostępnego dostępna до сих пор к этому фильму пока
            """);

    /** Whole sentences of languages that put no blanks between words. */
    private static final Set<String> SENTENCES = MissingCell.words("暂无简介 暂无介绍 暂无剧情简介 暂无 簡介なし あらすじなし あらすじはありません 概要なし");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,.;:!]+");

    private NoOverview() {}

    /** Whether an overview says that there is none. */
    static boolean says(String cell) {
        if (cell.length() > LONGEST || !isOfThem(firstWord(cell))) {
            return false;
        }
        String bare = MissingCell.bare(cell);
        if (SENTENCES.contains(bare)) {
            return true;
        }
        int lacking = 0;
        int none = 0;
        for (String word : BETWEEN.split(bare, -1)) {
            lacking += LACKING.contains(word) ? 1 : 0;
            none += NONE.contains(word) ? 1 : 0;
            if (!isOfThem(word)) {
                return false;
            }
        }
        return lacking > 0 && none > 0;
    }

    /** Nearly every overview begins with a word that no such sentence has; looking at that one is quicker. */
    private static String firstWord(String cell) {
        int from = 0;
        while (from < cell.length() && !Character.isLetter(cell.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < cell.length() && (Character.isLetter(cell.charAt(to)) || cell.charAt(to) == '\'')) {
            to++;
        }
        return cell.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfThem(String word) {
        return LACKING.contains(word) || NONE.contains(word) || BESIDE.contains(word) || SENTENCES.contains(word);
    }
}
