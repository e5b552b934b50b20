package org.twinreel.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person in a hurry does with {@code twinreel read}. */
class ReadByHandTest {
    @TempDir
    private Path folder;

    private Path out;
    private final BatchSession session = new BatchSession();

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("out");
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "id,title\n1,One\n");
        Path same = folder.resolve("x/../films.csv");

        session.run("read", file.toString(), same.toString(), file.toString(), "--out", out.toString());

        assertThat(session.results().lines()).hasSize(1);
        assertThat(out).isDirectoryNotContaining("glob:**films-*");
    }

    @Test
    void whatBecameOfStrangeBytesIsSaidAndInTheAccount() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.writeString(mixed, "id,title\n1,Amélie\n2,Señor\n3,Øl\n4,Ça\n5,Caf\u00E9\n");
        byte[] bytes = Files.readString(mixed).replace("Café", "Caf#").getBytes(UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == '#' ? (byte) 0xE9 : bytes[index];
        }
        Files.write(mixed, bytes);
        Path twice = Files.writeString(folder.resolve("twice.csv"), "id,title\n1,CafÃ© Noir\n");

        session.run("read", mixed.toString(), twice.toString(), "--out", out.toString());

        assertThat(out.resolve("mixed.csv")).content().contains("5,Café");
        assertThat(account("mixed").get("bytesReadAsWindows1252").getAsInt()).isEqualTo(1);
        assertThat(out.resolve("twice.csv")).content().contains("1,Café Noir");
        assertThat(account("twice")
                        .getAsJsonObject("twiceEncoded")
                        .get("isUndone")
                        .getAsBoolean())
                .isTrue();
        assertThat(session.progress()).contains("read as Windows-1252, which they seem to be: 1.", "“CafÃ©”");
    }

    @ParameterizedTest
    @CsvSource({
        "'read,x.csv,--out,o,--delimiter', twinreel read --help",
        "'batch,--report', twinreel batch --help",
        "'read, ,--out,o', The name of a file must not be blank"
    })
    void whatIsMissingOnTheCommandLineIsSaid(String line, String said) {
        int status = session.run(line.split(","));

        assertThat(status).isEqualTo(2);
        assertThat(session.progress()).contains(said);
    }

    @Test
    void aLogIsATableForWhoSaysWhatPartsItsCells() throws IOException {
        Path file = Files.writeString(
                folder.resolve("app.log"), "2024-01-01 12:00:00 INFO up\n2024-01-01 12:00:01 WARN down\n");

        int refused = session.run("read", file.toString(), "--out", out.toString());
        int status = session.run("read", file.toString(), "--out", out.toString(), "--delimiter", "space");

        assertThat(refused).isEqualTo(3);
        assertThat(status).isZero();
        assertThat(out.resolve("app.log.csv")).content().contains("2024-01-01,12:00:01,WARN,down");
    }

    @Test
    void numbersBehindColonsAndClocksAreTables() throws IOException {
        Path file = Files.writeString(folder.resolve("m.txt"), "Temp: 20.5\nPressure: 1013\nHumidity: 40\n");
        Path clock = Files.writeString(folder.resolve("clock.txt"), "12:00\n12:30\n13:00\n");

        int status = session.run("read", file.toString(), "--out", out.toString());
        int ofClock = session.run("read", clock.toString(), "--out", out.toString());

        assertThat(status).isZero();
        assertThat(ofClock).isZero();
        assertThat(account("m").get("rows").getAsInt()).isEqualTo(3);
        assertThat(account("clock").get("columns").getAsJsonArray()).hasSize(1);
    }

    private JsonObject account(String name) throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve(name + ".json")))
                .getAsJsonObject();
    }
}
