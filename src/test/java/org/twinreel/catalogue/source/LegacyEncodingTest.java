package org.twinreel.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings from before UTF-8, told by what little text a table has. */
class LegacyEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1250, Pekař z malé vesnice čeká na svého bratra a věří že se vrátí",
        "ISO-8859-2, Pekař z malé vesnice čeká na svého bratra a věří že se vrátí",
        "windows-1250, Dziewczyna wraca do domu gdzie nikt już na nią nie czeka a książę śpi",
        "ISO-8859-2, Dziewczyna wraca do domu gdzie nikt już na nią nie czeka a książę śpi",
        "windows-1250, Egy idős szűcs hazatér a hegyekből és újra megtalálja a fiát",
        "ISO-8859-2, Egy idős szűcs hazatér a hegyekből és újra megtalálja a fiát",
        "windows-1251, Девочка находит в лесу старую лодку",
        "KOI8-R, Девочка находит в лесу старую лодку",
        "IBM866, Девочка находит в лесу старую лодку",
        "KOI8-U, Дівчина знаходить у лісі човен і її життя змінюється",
        "windows-1253, Ένας ψαράς επιστρέφει στο νησί του",
        "windows-1254, Yaşlı bir balıkçı köyüne döner ve oğlunu arar",
        "windows-1255, דייג זקן חוזר אל הכפר שלו",
        "windows-1256, صياد عجوز يعود إلى قريته",
        "windows-1257, Senas žvejys grįžta į kaimą ir ieško savo sūnaus",
        "x-IBM737, Ένας ψαράς επιστρέφει στο νησί του",
        "IBM857, Yaşlı bir balıkçı köyüne döner ve oğlunu arar",
        "IBM862, דייג זקן חוזר אל הכפר שלו",
        "x-windows-874, ชาวประมงเฒ่ากลับมาที่หมู่บ้าน",
        "Big5, 老漁夫回到村莊尋找他的兒子",
        "GB18030, 老渔夫回到村庄寻找他的儿子",
        "GB18030, Volver of Pedro Almodóvar",
        "GB18030, Amélie and Beyoncé",
        "EUC-JP, 老いた漁師が村に帰ってくる",
        "windows-31j, 老いた漁師が村に帰ってくる",
        "x-windows-949, 늙은 어부가 마을로 돌아온다"
    })
    void oneSentenceTells(String charset, String sentence) {
        byte[] bytes = ("id,title\n1," + sentence + "\n2,Plain\n").getBytes(Charset.forName(charset));

        Charset told = LegacyEncoding.of(bytes);

        assertThat(new String(bytes, told)).contains(sentence);
    }

    /** The names of countries and languages in Java are a text that nobody chose letters for. */
    @ParameterizedTest
    @CsvSource({
        "fr, windows-1252",
        "de, windows-1252",
        "es, windows-1252",
        "pt, windows-1252",
        "sv, windows-1252",
        "da, windows-1252",
        "fi, windows-1252",
        "is, windows-1252",
        "fr, x-MacRoman",
        "es, IBM850",
        "cs, windows-1250",
        "cs, ISO-8859-2",
        "cs, IBM852",
        "sk, windows-1250",
        "pl, windows-1250",
        "pl, ISO-8859-2",
        "hu, windows-1250",
        "hu, ISO-8859-2",
        "hr, windows-1250",
        "sl, windows-1250",
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, ISO-8859-5",
        "ru, IBM866",
        "ru, x-MacCyrillic",
        "uk, windows-1251",
        "uk, KOI8-U",
        "bg, windows-1251",
        "sr, windows-1251",
        "el, windows-1253",
        "el, ISO-8859-7",
        "tr, windows-1254",
        "he, windows-1255",
        "ar, windows-1256",
        "lt, windows-1257",
        "lv, windows-1257",
        "th, x-windows-874",
        "ja, windows-31j",
        "ja, EUC-JP",
        "zh-CN, GB18030",
        "zh-TW, Big5",
        "ko, x-windows-949"
    })
    void nineOfTenTablesOfTwentyNamesAreTold(String language, String charset) {
        List<String> names = names(Locale.forLanguageTag(language));
        int told = 0;
        int tables = 0;
        for (int first = 0; first + 20 <= names.size(); first += 20) {
            String text = "id,title,year\n" + String.join(",1999\n1,", names.subList(first, first + 20)) + ",1999\n";
            byte[] bytes = text.getBytes(Charset.forName(charset));
            String written = new String(bytes, Charset.forName(charset));
            tables++;
            told += new String(bytes, LegacyEncoding.of(bytes)).equals(written) ? 1 : 0;
        }

        assertThat(tables).isGreaterThan(15);
        assertThat(told * 10).isGreaterThanOrEqualTo(tables * 9);
    }

    private static List<String> names(Locale in) {
        var names = new ArrayList<String>();
        for (String country : Locale.getISOCountries()) {
            names.add(new Locale.Builder().setRegion(country).build().getDisplayCountry(in));
        }
        for (String language : Locale.getISOLanguages()) {
            names.add(Locale.forLanguageTag(language).getDisplayLanguage(in));
        }
        Collections.shuffle(names, new Random(7));
        return names;
    }
}
