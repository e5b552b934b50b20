package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.names.FieldNames;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Genre_IDs, GENRE_IDS",
        "genres, GENRE_IDS",
        "Genre, GENRE_IDS",
        "Vote_Average, VOTE_AVERAGE",
        "vote average, VOTE_AVERAGE",
        "Vote Average (0-10), VOTE_AVERAGE",
        "IMDB-Rating, VOTE_AVERAGE",
        "S.No, ID",
        "movieId, ID",
        "Series_Title, TITLE",
        "Overview Overview, OVERVIEW",
        "Plot, OVERVIEW",
        "No_of_Votes, VOTE_COUNT",
        "Released, RELEASE_DATE",
        "Language, ORIGINAL_LANGUAGE"
    })
    void fieldIsKnownUnderMoreThanOneName(String name, Field field) {
        assertThat(Header.of(List.of("x", name)).positions()).isEqualTo(Map.of(field, 1));
        assertThat(FieldNames.isKnown(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titolo,Trama,Voto,Generi,Anno,Numero voti,Lingua originale",
                "Titel,Handling,Betyg,Genrer,År,Antal röster,Originalspråk",
                "Titel,Beskrivelse,Bedømmelse,Genrer,Udgivelsesår,Antal stemmer,Originalsprog",
                "Tittel,Sammendrag,Vurdering,Sjanger,Utgivelsesår,Antall stemmer,Originalspråk",
                "Nimi,Kuvaus,Arvosana,Lajityyppi,Vuosi,Äänet,Alkuperäiskieli",
                "Cím,Leírás,Értékelés,Műfaj,Megjelenés éve,Szavazatok,Eredeti nyelv",
                "Titlu,Descriere,Notă,Gen,An,Voturi,Limba originală",
                "Titel,Korte inhoud,Waardering,Categorie,Jaartal,Aantal beoordelingen,Oorspronkelijke taal",
                "Tytuł filmu,Fabuła,Średnia ocena,Gatunek,Rok premiery,Liczba głosów,Język oryginału",
                "Název,Obsah,Hodnocení,Žánr,Rok vydání,Počet hlasů,Původní jazyk",
                "BAŞLIK,ÖZET,PUAN,TÜR,YAPIM YILI,OY SAYISI,DİL",
                "Film adı,Konusu,Değerlendirme,Türler,Yapım yılı,Oy sayısı,Orijinal dil",
                "Назва,Опис,Оцінка,Жанр,Рік випуску,Кількість голосів,Мова оригіналу",
                "Τίτλος,Περιγραφή,Βαθμολογία,Είδος,Έτος,Αριθμός ψήφων,Γλώσσα"
            })
    void fieldsAreKnownInManyLanguages(String names) {
        Header header = Header.of(List.of(names.split(",", -1)));

        assertThat(header.positions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Field.TITLE, 0,
                        Field.OVERVIEW, 1,
                        Field.VOTE_AVERAGE, 2,
                        Field.GENRE_IDS, 3,
                        Field.RELEASE_DATE, 4,
                        Field.VOTE_COUNT, 5,
                        Field.ORIGINAL_LANGUAGE, 6));
    }

    @Test
    void likelierNameGoesFirstWhereverItStands() {
        Header header = Header.of(List.of("rating", "name", "averageRating", "title", "original title"));

        assertThat(header.positions()).containsEntry(Field.TITLE, 3).containsEntry(Field.VOTE_AVERAGE, 2);
    }

    @Test
    void columnMayBeNamedOrNumbered() {
        Header header = Header.of(List.of("a", "B", ""));

        assertThat(header.position("b")).hasValue(1);
        assertThat(header.position("#3")).hasValue(2);
        assertThat(header.position("#4")).isEmpty();
        assertThat(header.position("c")).isEmpty();
    }
}
