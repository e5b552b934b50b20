package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.JobMonitor;

class TwiceEncodedTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title\n1,Café Noir\n",
                "id,title\n1,AMÉLIE\n2,Søn\n",
                "id,title\n1,Don’t – “Look” Now…\n",
                "id,title\n1,Сталкер\n2,千と千尋 🎬\n",
                "id,title\n1,Łódź ŽŠČĚ\n"
            })
    void whatIsEncodedTwiceThroughoutIsUndone(String meant) throws ReadingException {
        byte[] bytes = again(meant);

        FirstLook look = look(bytes);

        assertThat(look.twice().isUndone()).isTrue();
        assertThat(look.twice().places())
                .isEqualTo(meant.codePoints().filter(code -> code >= 0x80).count());
        assertThat(read(bytes, look.encoding())).isEqualTo(meant);
    }

    @Test
    void controlCharactersOfLatin1AreBytesToo() throws ReadingException {
        String meant = "id,title\n1,Don’t Look Now\n2,Café\n";
        byte[] bytes = new String(meant.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8);

        FirstLook look = look(bytes);

        assertThat(read(bytes, look.encoding())).isEqualTo(meant);
    }

    @Test
    void aByteOrderMarkBeforeItIsPassed() throws ReadingException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MARK);
        bytes.writeBytes(again("id,title\n1,Café\n"));

        FirstLook look = look(bytes.toByteArray());

        assertThat(look.encoding().byteOrderMark()).isTrue();
        assertThat(look.encoding().name()).isEqualTo("UTF-8");
        assertThat(read(bytes.toByteArray(), look.encoding())).isEqualTo("id,title\n1,Café\n");
    }

    @Test
    void aFileWithOtherCharactersIsToldAndLeftAsItIs() throws ReadingException {
        byte[] bytes = "id,title\n1,CafÃ© Noir\n2,Amélie\n3,â€™tis\n".getBytes(UTF_8);

        FirstLook look = look(bytes);

        assertThat(look.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(look.twice()).isEqualTo(new TwiceEncoded(2, "CafÃ©", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title\n1,Plain\n",
                "id,title\n1,Amélie\n2,Über Väter\n",
                "id,title\n1,CAFÉ\u00A0!\n2,BEAUTÉ\u00A0:\n",
                "id,title\n1,A MINHA IRMÃ…\n",
                "id,title\n1,»Der Spaß« und »Ü«\n",
                "id,title\n1,Spaß«\n",
                "id,title\n1,‘Café’”\n",
                "id,title\n1,Сталкер\n2,千と千尋 🎬\n",
                "id,title\n1,Łódź\n2,Â, Ã, É, ð\n",
                "id,title\n1,£5 © 2001 °\n"
            })
    void whatMakesSenseAsItStandsIsNotTouched(String clean) throws ReadingException {
        byte[] bytes = clean.getBytes(UTF_8);

        FirstLook look = look(bytes);

        assertThat(look.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(look.twice()).isEqualTo(TwiceEncoded.NONE);
        assertThat(read(bytes, look.encoding())).isEqualTo(clean);
    }

    @Test
    void itIsFoundAcrossTheEdgesOfWhatIsReadAtOnce() throws ReadingException {
        for (int before = 65_530; before <= 65_540; before++) {
            String meant = "x".repeat(before) + "é’🎬\n";
            byte[] bytes = again(meant);

            FirstLook look = look(bytes);

            assertThat(read(bytes, look.encoding())).isEqualTo(meant);
        }
    }

    @Test
    void itsCharactersAreMeasuredInBytesOfTheFile() throws ReadingException {
        byte[] bytes = again("é’🎬x");
        Encoding encoding = look(bytes).encoding();

        try (TextReader text = open(bytes, encoding)) {
            char[] characters = "é’🎬x".toCharArray();
            text.read(new char[64], 0, 64);

            assertThat(text.measure(characters, 0, 1)).isEqualTo(4);
            assertThat(text.measure(characters, 1, 2)).isEqualTo(8);
            assertThat(text.measure(characters, 2, 5)).isEqualTo(bytes.length - 12);
        }
    }

    /** As a program does that takes UTF-8 for Windows-1252. */
    private static byte[] again(String meant) {
        var outer = new StringBuilder();
        for (byte value : meant.getBytes(UTF_8)) {
            String sign = new String(new byte[] {value}, WINDOWS);
            outer.append(sign.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : sign);
        }
        return outer.toString().getBytes(UTF_8);
    }

    private static FirstLook look(byte[] bytes) throws ReadingException {
        return EncodingDetector.look(new BytesInMemory(bytes), false, JobMonitor.unwatched());
    }

    private static String read(byte[] bytes, Encoding encoding) throws ReadingException {
        var all = new StringBuilder();
        try (TextReader text = open(bytes, encoding)) {
            var target = new char[1024];
            for (int count = text.read(target, 0, 1024); count >= 0; count = text.read(target, 0, 1024)) {
                all.append(target, 0, count);
            }
            assertThat(text.wrongBytes()).isEqualTo(WrongBytes.NONE);
        }
        return all.toString();
    }

    private static TextReader open(byte[] bytes, Encoding encoding) throws ReadingException {
        return TextReader.open(new BytesInMemory(bytes), encoding, new ByteMeter(JobMonitor.unwatched(), bytes.length));
    }
}
