package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Field;

class MissingCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "—",
                "–",
                "?",
                "???",
                ".",
                "...",
                "…",
                "_",
                "*",
                "unknown",
                "Unknown",
                "UNKNOWN",
                "none",
                "TBA",
                "T.B.A",
                "TBD",
                "tbc",
                "N/A",
                "n/a",
                "#N/A",
                "#VALUE!",
                "#DIV/0!",
                "(null)",
                "<null>",
                "[NULL]",
                "nan",
                "NaN",
                "undefined",
                "\\N",
                "unbekannt",
                "k.A.",
                "inconnu",
                "desconocido",
                "brak danych",
                "неизвестно",
                "нет данных",
                "不明",
                "暂无",
                "未知",
                "없음"
            })
    void wordsAndSignsForNothingAreMissing(String cell) {
        assertThat(MissingCell.is(Field.OVERVIEW, cell)).isTrue();
        assertThat(MissingCell.is(Field.GENRE_IDS, cell)).isTrue();
        assertThat(MissingCell.is(Field.VOTE_AVERAGE, cell)).isTrue();
        assertThat(MissingCell.is(Field.RELEASE_DATE, cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No overview found.",
                "No overview available",
                "No description available.",
                "No synopsis yet",
                "There is no plot available for this movie at this time.",
                "We don't have an overview translated in English. Help us expand our database by adding one.",
                "Add a Plot",
                "Add a Plot »",
                "Plot unknown.",
                "Plot is unknown at this time.",
                "Plot kept under wraps.",
                "Be the first to add a plot",
                "Keine Beschreibung verfügbar.",
                "Aucun résumé disponible",
                "Sin sinopsis",
                "No hay descripción disponible.",
                "Nessuna trama disponibile",
                "Sem sinopse",
                "Geen beschrijving beschikbaar",
                "Brak opisu",
                "Описание отсутствует",
                "暂无简介",
                "あらすじなし",
                "줄거리 없음"
            })
    void sentenceThatSaysThereIsNoOverviewIsNone(String cell) {
        assertThat(MissingCell.is(Field.OVERVIEW, cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No plot survives the first shot.",
                "Unknown men at sea.",
                "A plot to kill the king",
                "None of them came back.",
                "The synopsis",
                "No.",
                "The plot thickens",
                "There is no time.",
                "👻🔪🏚"
            })
    void shortOverviewIsOne(String cell) {
        assertThat(MissingCell.is(Field.OVERVIEW, cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?", "...", "Unknown", "None", "9", "0", "TBA", "Nothing", "-", "*", "[REC]", "Missing", "¿?", "不明"
            })
    void filmMayBeCalledNearlyAnything(String title) {
        assertThat(MissingCell.is(Field.TITLE, title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "NaN", "null", "NULL", "N/A", "#N/A", "<NA>", "\\N"})
    void titleThatAProgramWroteForNothingIsMissing(String title) {
        assertThat(MissingCell.is(Field.TITLE, title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "na", "ko", "nb", "xx"})
    void codesOfLanguagesStay(String language) {
        assertThat(MissingCell.is(Field.ORIGINAL_LANGUAGE, language)).isFalse();
    }

    @Test
    void listWithoutGenresAndRatingInStarsAreNotMissing() {
        assertThat(MissingCell.is(Field.GENRE_IDS, "[]")).isFalse();
        assertThat(MissingCell.is(Field.VOTE_AVERAGE, "★★★★½")).isFalse();
        assertThat(MissingCell.is(Field.VOTE_AVERAGE, "0")).isFalse();
    }
}
