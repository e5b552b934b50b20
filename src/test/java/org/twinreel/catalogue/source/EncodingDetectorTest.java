package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.source.ReadingException.Reason;

class EncodingDetectorTest {
    private static final String JAPANESE =
            "id,title,overview\n1,千と千尋の神隠し,10歳の少女千尋は、両親と引っ越し先へ向かう途中で不思議な町に迷い込む。\n2,となりのトトロ,姉妹が森の精に出会う。\n";
    private static final String CHINESE =
            "id,title,overview\n1,霸王别姬,两位京剧演员半个世纪的悲欢离合。\n2,大红灯笼高高挂,一个年轻女子嫁入豪门。\n3,活着,一家人的命运。\n";
    private static final String WESTERN =
            "id,title,overview\n1,Amélie,Une jeune femme à Paris décide d’aider les autres.\n"
                    + "2,Das Leben der Anderen,Ein Spitzel hört zu – und ändert sich.\n3,Volver,Tres generaciones de mujeres y un año en España.\n";
    private static final String RUSSIAN =
            "id,title,overview\n1,Сталкер,Проводник ведёт писателя и профессора в таинственную Зону, где исполняются желания.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void japaneseIsTold(String charset) throws ReadingException {
        assertReadsAs(JAPANESE, charset);
    }

    @Test
    void escapeSequencesTellEncodingsThatAreAsciiByTheirBytes() throws ReadingException {
        assertReadsAs(JAPANESE, "ISO-2022-JP");
        assertReadsAs("id,title\n1,늙은 어부가 마을로 돌아온다\n", "ISO-2022-KR");
        assertReadsAs("id,title\n1,\u001B[1mbold\u001B[0m\n", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chineseIsTold(String charset) throws ReadingException {
        assertReadsAs(CHINESE, charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void westernTextIsTold(String charset) throws ReadingException {
        assertReadsAs(WESTERN, charset);
    }

    @Test
    void westernTextWithoutWindowsQuotesIsLatin1() throws ReadingException {
        String plain = WESTERN.replace('’', '\'').replace('–', '-');

        assertReadsAs(plain, "ISO-8859-1");
    }

    @Test
    void russianTextOfWindowsIsTold() throws ReadingException {
        assertReadsAs(RUSSIAN, "windows-1251");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16IsToldByItsZeros(String charset) throws ReadingException {
        assertReadsAs(WESTERN, charset);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2"})
    void byteOrderMarkDecidesAndIsNoPartOfTheText(String charset, int length) throws ReadingException {
        var source = new BytesInMemory(("\uFEFF" + WESTERN).getBytes(Charset.forName(charset)));

        Encoding encoding = EncodingDetector.detect(source, JobMonitor.unwatched());

        assertThat(encoding).isEqualTo(new Encoding(Charset.forName(charset), true));
        assertThat(encoding.markLength()).isEqualTo(length);
        assertThat(read(source, encoding)).isEqualTo(WESTERN);
    }

    @Test
    void markThatIsThereTwiceIsNoPartOfTheText() throws ReadingException {
        var source = new BytesInMemory(("\uFEFF\uFEFF" + WESTERN).getBytes(UTF_8));

        Encoding encoding = EncodingDetector.detect(source, JobMonitor.unwatched());

        assertThat(read(source, encoding)).isEqualTo(WESTERN);
    }

    @Test
    void oneAccentFarBehindIsEnough() throws ReadingException {
        assertReadsAs("id,title\n" + "1,Plain\n".repeat(200_000) + "2,Amélie\n", "ISO-8859-1");
    }

    @Test
    void accentBeyondThirtyTwoMebibytesIsEnough() throws ReadingException {
        assertReadsAs("id,title\n" + "1,Plain\n".repeat(4_300_000) + "2,Amélie\n", "ISO-8859-1");
    }

    @Test
    void whatLooksLikeUtf8AtFirstIsNoneWhereLaterBytesSayOtherwise() throws ReadingException {
        assertReadsAs("1,Ã¼\n" + "2,Plain\n".repeat(20_000) + "3,Amélie\n".repeat(20), "ISO-8859-1");
    }

    @Test
    void characterOnTheSeamOfTwoStretchesIsWhole() throws ReadingException {
        assertReadsAs("x".repeat(64 * 1024 - 1) + "é," + "x".repeat(64 * 1024 - 4) + "日本\n", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Chłopiec znalazł książkę o żółwiach",
        "x-MacRoman, Déjà vu à Besançon",
        "IBM850, Déjà vu à Besançon"
    })
    void encodingInWhichWordsMakeSenseIsTaken(String charset, String text) throws ReadingException {
        assertReadsAs("id,title\n1," + text + "\n2,Plain\n", charset);
    }

    @Test
    void quotesAndDashesOfWindowsAreNoAccentsOfAMac() throws ReadingException {
        assertReadsAs("id,title\n1,It’s a “rock’n’roll” show – or so\n", "windows-1252");
    }

    @Test
    void fewWrongBytesInUtf8AreReplacedAndCounted() throws ReadingException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JAPANESE.getBytes(UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("\n3,x,y\n".getBytes(UTF_8));
        var source = new BytesInMemory(bytes.toByteArray());

        Encoding encoding = EncodingDetector.detect(source, JobMonitor.unwatched());

        assertThat(encoding).isEqualTo(Encoding.UTF_8);
        try (var text = TextReader.open(source, encoding, new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            assertThat(all(text)).isEqualTo(JAPANESE + "\uFFFD\n3,x,y\n");
            assertThat(text.wrongBytes()).isEqualTo(new WrongBytes(1, 0));
        }
    }

    @Test
    void zerosWithoutAPatternAreNoText() {
        var source = new BytesInMemory(new byte[10_000]);

        assertThatThrownBy(() -> EncodingDetector.detect(source, JobMonitor.unwatched()))
                .isInstanceOfSatisfying(ReadingException.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.NOT_TEXT));
    }

    @Test
    void aFewZerosAmidTextAndATailOfThemAreLeftOutAndCounted() throws ReadingException {
        String text = "id,title\n" + "1,Mara Ellison and the staircase\n".repeat(20) + "2,Ca\0fé\n";
        byte[] bytes = Arrays.copyOf(text.getBytes(UTF_8), 5_000);
        int tail = 5_000 - text.getBytes(UTF_8).length;
        var source = new BytesInMemory(bytes);

        Encoding encoding = EncodingDetector.detect(source, JobMonitor.unwatched());

        assertThat(encoding).isEqualTo(Encoding.UTF_8);
        try (var read = TextReader.open(source, encoding, new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            String all = all(read);
            assertThat(all).isEqualTo(text.replace("\0", ""));
            assertThat(read.measure(all.toCharArray(), 0, all.length())).isEqualTo(5_000 - tail);
            assertThat(read.wrongBytes()).isEqualTo(new WrongBytes(1 + tail, 0));
        }
    }

    @Test
    void rowsThatWereAddedInAnotherEncodingLeaveTheOthersWhole() throws ReadingException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Die Küste\nDer Fluß\nÄhren\nÖl\nMädchen\n".getBytes(UTF_8));
        bytes.writeBytes("Über Köln\nHäuser\n".getBytes(Charset.forName("windows-1252")));

        Encoding encoding = EncodingDetector.detect(new BytesInMemory(bytes.toByteArray()), JobMonitor.unwatched());

        assertThat(encoding).isEqualTo(Encoding.UTF_8);
    }

    private static void assertReadsAs(String text, String charset) throws ReadingException {
        var source = new BytesInMemory(text.getBytes(Charset.forName(charset)));

        Encoding encoding = EncodingDetector.detect(source, JobMonitor.unwatched());

        assertThat(encoding.charset()).isEqualTo(Charset.forName(charset));
        assertThat(read(source, encoding)).isEqualTo(text);
    }

    private static String read(ByteSource source, Encoding encoding) throws ReadingException {
        try (var text = TextReader.open(source, encoding, new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            return all(text);
        }
    }

    private static String all(TextReader text) throws ReadingException {
        var characters = new StringBuilder();
        var buffer = new char[1_000];
        for (int count = text.read(buffer, 0, 1_000); count >= 0; count = text.read(buffer, 0, 1_000)) {
            characters.append(buffer, 0, count);
        }
        return characters.toString();
    }
}
