package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.JobMonitor;

class StrayByteTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café",
                "café,1",
                "CAFÉ,1",
                "Étude",
                "l’été",
                "“Der Spaß hört auf”",
                "Über Väter – und Söhne…",
                "il va à Oslo",
                "É um dia",
                "don’t",
                "cœur brisé”",
                "10 € or £5",
                "10\u00A0000",
                "½ litre, 20°",
                "©2001 Nöel™",
                "¿Qué?",
                "«Señor»",
                "við og það",
                "irmã, manhã"
            })
    void whatMakesSenseInWindows1252IsReadSo(String written) throws ReadingException {
        byte[] bytes = written.getBytes(WINDOWS);

        Reading reading = read(1024, bytes);

        assertThat(reading.text()).isEqualTo(written);
        assertThat(reading.wrong()).isEqualTo(new WrongBytes(0, high(bytes)));
    }

    @Test
    void whatIsLeftOfBrokenCharactersStandsForNothing() throws ReadingException {
        assertThat(read(0xFF, ',', 0xFE, '\n')).isEqualTo(new Reading("\uFFFD,\uFFFD\n", new WrongBytes(2, 0)));
        assertThat(read('c', 'a', 'f', 0xC3, ',')).isEqualTo(new Reading("caf\uFFFD,", new WrongBytes(1, 0)));
        assertThat(read('d', 'o', 'n', 0xE2, 0x80, ',')).isEqualTo(new Reading("don\uFFFD,", new WrongBytes(2, 0)));
        assertThat(read('d', 'o', 'n', 0xE2, ',')).isEqualTo(new Reading("don\uFFFD,", new WrongBytes(1, 0)));
        assertThat(read(' ', 0xF0, 0x9F, 0x98, ' ')).isEqualTo(new Reading(" \uFFFD ", new WrongBytes(3, 0)));
        assertThat(read('f', 0x81, 'r')).isEqualTo(new Reading("f\uFFFDr", new WrongBytes(1, 0)));
        assertThat(read(0xE4, 0xBD, 0xA0, 0xE9, ',')).isEqualTo(new Reading("你\uFFFD,", new WrongBytes(1, 0)));
        assertThat(read(0xFF, 0x94, ',')).isEqualTo(new Reading("\uFFFD\uFFFD,", new WrongBytes(2, 0)));
    }

    @Test
    void nothingInWholeUtf8IsTouched() throws ReadingException {
        String clean = "id,title\n1,Amélie Ã © â€™ ÿ þ\n2,千と千尋 🎬 “x”\n";

        assertThat(read(1024, clean.getBytes(UTF_8))).isEqualTo(new Reading(clean, WrongBytes.NONE));
    }

    @Test
    void charactersAreMeasuredInBytesOfTheFile() throws ReadingException {
        byte[] bytes = "caf\u00E9 \u2019tis, x".getBytes(WINDOWS);

        try (TextReader text = open(bytes)) {
            var target = new char[64];
            int count = 0;
            for (int more = 0; more >= 0; more = text.read(target, count, 64 - count)) {
                count += more;
            }
            long first = text.measure(target, 0, 4);
            long second = text.measure(target, 4, 6);

            assertThat(first).isEqualTo(4);
            assertThat(second).isEqualTo(2);
            assertThat(first + second + text.measure(target, 6, count)).isEqualTo(bytes.length);
        }
    }

    @Test
    void controlsWhereQuotesAndDashesWereAreThese() throws ReadingException {
        byte[] bytes = "d\u0092Estournel \u0096 Rouge \u0081\n".getBytes(UTF_8);

        assertThat(read(1024, bytes)).isEqualTo(new Reading("d’Estournel – Rouge \u0081\n", new WrongBytes(0, 4)));
        try (TextReader text = open(bytes)) {
            var target = new char[64];
            int count = text.read(target, 0, 64);

            assertThat(text.measure(target, 0, 2)).isEqualTo(3);
            assertThat(text.measure(target, 2, count)).isEqualTo(bytes.length - 3);
        }
    }

    @Test
    void whatIsAroundAByteIsSeenAcrossTheEdgeOfABuffer() throws ReadingException {
        for (int before = 65_530; before <= 65_540; before++) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes("x".repeat(before).getBytes(UTF_8));
            bytes.writeBytes("\u00E9s, don\u2019t".getBytes(WINDOWS));

            String text = read(64, bytes.toByteArray()).text();

            assertThat(text).as("after %d", before).endsWith("xés, don’t");
        }
    }

    @Test
    void whatIsReadDoesNotDependOnTheRoomForIt() throws ReadingException {
        byte[] bytes = "don’t ÿ, café, � “Spaß”".getBytes(WINDOWS);

        for (int room = 2; room < 20; room++) {
            assertThat(read(room, bytes)).as("room for %d", room).isEqualTo(read(1024, bytes));
        }
    }

    private record Reading(String text, WrongBytes wrong) {}

    private static Reading read(int... bytes) throws ReadingException {
        var some = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            some[index] = (byte) bytes[index];
        }
        return read(1024, some);
    }

    private static Reading read(int room, byte[] bytes) throws ReadingException {
        var all = new StringBuilder();
        try (TextReader text = open(bytes)) {
            var target = new char[room];
            for (int count = text.read(target, 0, room); count >= 0; count = text.read(target, 0, room)) {
                all.append(target, 0, count);
            }
            return new Reading(all.toString(), text.wrongBytes());
        }
    }

    private static TextReader open(byte[] bytes) throws ReadingException {
        var meter = new ByteMeter(JobMonitor.unwatched(), bytes.length);
        return TextReader.open(new BytesInMemory(bytes), Encoding.UTF_8, meter);
    }

    private static long high(byte[] bytes) {
        long high = 0;
        for (byte value : bytes) {
            high += value < 0 ? 1 : 0;
        }
        return high;
    }
}
