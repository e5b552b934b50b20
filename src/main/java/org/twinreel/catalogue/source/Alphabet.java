package org.twinreel.catalogue.source;

import java.util.List;
import java.util.Locale;

/**
 * The letters beyond ASCII of a language, or of several that share an encoding, and how much they surprise.
 *
 * @param charsets the encodings in which it is written, the likelier first
 * @param letters small letters, the frequent ones first
 * @param isLatin whether they stand among the letters of ASCII
 * @param rarity how much a text in it surprises before a look at it, in nats
 */
record Alphabet(List<String> charsets, String letters, boolean isLatin, double rarity) {
    private static final String WINDOWS_1252 = "windows-1252";
    private static final List<String> WESTERN = List.of(WINDOWS_1252, "x-MacRoman", "IBM850");
    private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2", "x-MacCentralEurope", "IBM852");
    private static final List<String> BALTIC = List.of("windows-1257", "ISO-8859-13");
    private static final List<String> CYRILLIC =
            List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-MacCyrillic", "KOI8-U");

    /** Letters that a language has are not all the letters that a text in it has. */
    private static final double FOREIGN = 11;

    /** Among few letters the first is hardly more frequent than the last, among many it is by far. */
    private static final double STEEPNESS = 3;

    private static final double OTHER_THAN_WESTERN = 1;
    private static final double OF_FEW = 3;
    private static final int FEW = 8;

    /** The first is what remains where nothing tells. */
    static final List<Alphabet> ALL = List.of(
            latin(WESTERN, "éáíóäöüèçñãêåøúàôõæâîßûïëœìòùšžðþýÿ"),
            latin(WESTERN, "éèàêçâîôùûœïë"),
            latin(WESTERN, "üäößé"),
            latin(WESTERN, "óáíñéúü"),
            latin(WESTERN, "ãçáéíóêõâúôà"),
            latin(WESTERN, "èàòùìé"),
            latin(WESTERN, "äöåéü"),
            latin(WESTERN, "øåæéö"),
            latin(WESTERN, "äöåšžé"),
            latin(WESTERN, "áíðóúéöþæýå"),
            latin(CENTRAL, "íáéěřčžšýůúóňťď"),
            latin(CENTRAL, "áíéýčžúšľťôňóäďĺŕ"),
            latin(CENTRAL, "łęąóśżćńźé"),
            latin(CENTRAL, "áéöóőíüúűä"),
            latin(CENTRAL, "ăâîşţé"),
            latin(CENTRAL, "čšžćđéüö"),
            latin(List.of("windows-1254", "ISO-8859-9", "IBM857"), "ıüşçğöiâîûé"),
            latin(BALTIC, "āīšūēļņžčķģõ"),
            latin(BALTIC, "ėšųžūįąčęö"),
            latin(BALTIC, "äõüöšž"),
            latin(List.of("windows-1258"), "đ\u0300\u0301\u0323ưôơâ\u0309ăê\u0303áàéíóúèù"),
            other(CYRILLIC, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
            other(List.of("windows-1251", "KOI8-U", "ISO-8859-5", "IBM866"), "оаинвіетрслкдупмяьзбгчйхїжшюцщєфґ"),
            other(List.of("windows-1251", "ISO-8859-5"), "аиоетнрсвдлкпмзяъгубчцжшхюйщфь"),
            other(List.of("windows-1251", "ISO-8859-5"), "аиоенјрстувдкмплзгбчњжћшцхљђџф"),
            other(List.of("windows-1253", "ISO-8859-7", "x-IBM737"), "αοιετσνηυρπκμλςωίόάέγθδήχύφβξώζψϊϋΐΰ"),
            other(List.of("windows-1255", "ISO-8859-8", "IBM862"), "יוהלארתבשמנםכדקחעפסצגטזןךץף"),
            other(List.of("windows-1256", "ISO-8859-6"), "اليمنترودعبسهكفقحجشةصطىخثئءضأإغذظؤآزپچگژ"),
            other(List.of("x-windows-874"), "านรอกเง่มย้ลวดทสตัิะีปบคหแจพุใไูชข์ื็ถำศผซณโธภึฟ"));

    private static Alphabet latin(List<String> charsets, String letters) {
        double rarity = charsets.equals(WESTERN) ? 0 : OTHER_THAN_WESTERN;
        return new Alphabet(charsets, letters, true, charsets.equals(BALTIC) ? OF_FEW : rarity);
    }

    private static Alphabet other(List<String> charsets, String letters) {
        return new Alphabet(charsets, letters, false, OTHER_THAN_WESTERN);
    }

    /** How much each of an encoding's characters from 0x80 on surprises among the others, in nats; capitals as small. */
    double[] surprises(char[] characters) {
        double steepness = letters.length() < FEW ? STEEPNESS / 2 : STEEPNESS;
        double sum = 0;
        for (int rank = 0; rank < letters.length(); rank++) {
            sum += Math.exp(-steepness * rank / letters.length());
        }
        var surprises = new double[characters.length];
        for (int index = 0; index < characters.length; index++) {
            String small = String.valueOf(characters[index]).toLowerCase(Locale.ROOT);
            int rank = letters.indexOf(small.charAt(0));
            surprises[index] = rank < 0 ? FOREIGN : steepness * rank / letters.length() + Math.log(sum);
        }
        return surprises;
    }
}
