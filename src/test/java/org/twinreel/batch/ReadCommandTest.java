package org.twinreel.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    @TempDir
    private Path folder;

    private Path out;
    private final BatchSession session = new BatchSession();

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("out");
    }

    @Test
    void whatWasReadIsWrittenAsPlainCsvWithAnAccountBesideIt() throws IOException {
        Path file = Files.write(
                folder.resolve("films.txt"),
                "id;title;note\n1;Amélie;\"a, \"\"b\"\"\"\n2;\"two\nlines\"\n3;=1+1;-7\n".getBytes(UTF_16LE));

        int status = session.run("read", file.toString(), "--out", out.toString());

        assertThat(status).isZero();
        assertThat(out.resolve("films.csv"))
                .hasContent("id,title,note\r\n1,Amélie,\"a, \"\"b\"\"\"\r\n2,\"two\nlines\",\r\n3,'=1+1,-7\r\n");
        JsonObject account = account("films");
        assertThat(account.get("encoding").getAsString()).isEqualTo("UTF-16LE");
        assertThat(account.getAsJsonObject("dialect").get("delimiter").getAsString())
                .isEqualTo(";");
        assertThat(account.get("rows").getAsInt()).isEqualTo(3);
        assertThat(account.getAsJsonObject("repairs").get("cells_added").getAsInt())
                .isEqualTo(1);
        assertThat(account.getAsJsonObject("fields").get("title").getAsString()).isEqualTo("title");
    }

    @Test
    void itsOwnOutputReadsBackToTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "id,title\n1,=A1\n2,'=A1\n3,'Twas\n4,-5\n5,@x\n");
        session.run("read", file.toString(), "--out", out.toString());
        Path again = folder.resolve("again");

        session.run("read", out.resolve("films.csv").toString(), "--out", again.toString());

        assertThat(again.resolve("films.csv")).hasSameTextualContentAs(out.resolve("films.csv"));
    }

    @Test
    void filesOfTheSameNameDoNotOverwriteEachOther() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Path one = Files.writeString(folder.resolve("a/films.csv"), "id,title\n1,One\n");
        Path two = Files.writeString(folder.resolve("b/Films.CSV"), "id,title\n2,Two\n");

        int status = session.run("read", one.toString(), two.toString(), "--out", out.toString());

        assertThat(status).isZero();
        assertThat(out.resolve("films.csv")).hasContent("id,title\r\n1,One\r\n");
        assertThat(out.resolve("Films-2.csv")).hasContent("id,title\r\n2,Two\r\n");
    }

    @Test
    void nothingThatIsThereIsOverwrittenUnlessAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "id,title\n1,One\n");
        Files.createDirectories(out);
        Files.writeString(out.resolve("films.csv"), "mine");

        int refused = session.run("read", file.toString(), "--out", out.toString());
        String kept = Files.readString(out.resolve("films.csv"));
        int done = session.run("read", file.toString(), "--out", out.toString(), "--overwrite");

        assertThat(refused).isEqualTo(2);
        assertThat(kept).isEqualTo("mine");
        assertThat(done).isZero();
        assertThat(out.resolve("films.csv")).hasContent("id,title\r\n1,One\r\n");
    }

    @Test
    void fileIsNeverWrittenOntoItself() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "id,title\n1,One\n");

        int status = session.run("read", file.toString(), "--out", folder.toString(), "--overwrite");

        assertThat(status).isEqualTo(2);
        assertThat(file).hasContent("id,title\n1,One\n");
    }

    @Test
    void oneFileThatCannotBeReadStopsNoneOfTheOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "id,title\n1,One\n");

        int status =
                session.run("read", folder.resolve("nowhere.csv").toString(), file.toString(), "--out", out.toString());

        assertThat(status).isEqualTo(3);
        assertThat(session.progress()).contains("nowhere.csv");
        assertThat(out.resolve("films.csv")).exists();
        assertThat(out).isDirectoryNotContaining(left -> left.toString().contains(".twinreel"));
        assertThat(session.progress()).contains("1 of 2 files could not be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "\n \n\n",
                ",,,\n,,,\n",
                "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n",
                "From: a@b.example\nTo: c@d.example\n\nHello, there.\n",
                "2024-01-01 12:00:00 INFO [main] Started, at last\n2024-01-01 12:00:01 WARN [main] Stopped\n",
                "name: twinreel\nversion: 3\nkeep: yes\n",
                "import os\n\nfor i in range(10):\n    print(i)\n",
                "body {\n  color: red;\n  margin: 0;\n}\n",
                "Once upon a time there was a file.\nNobody had written it, and nobody read it, or so it seemed.\n"
            })
    void whatIsNoTableIsToldInASentenceAndNotWritten(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), text);

        int status = session.run("read", file.toString(), "--out", out.toString());

        assertThat(status).isEqualTo(3);
        assertThat(session.progress()).contains("films.csv");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "title\\nHer\\nOnce Upon a Time in the West\\nLife: A User’s Guide\\n, 3",
        "Her\\nAlien\\nOnce Upon a Time in the West\\nM\\n, 3",
        "12\\n15\\n17\\n, 3",
        "'id,title,overview\\n', 0",
        "'userId,movieId,rating\\n1,2,4.0\\n1,3,3.5\\n', 2",
        "name age\\nAnn 31\\nBob 44\\n, 2"
    })
    void listsAndTablesOfAnythingAreWritten(String text, int rows) throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), text.translateEscapes());

        int status = session.run("read", file.toString(), "--out", out.toString());

        assertThat(status).isZero();
        assertThat(account("films").get("rows").getAsInt()).isEqualTo(rows);
    }

    @Test
    void whoSaysWhatPartsTheCellsIsBelieved() throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), "name: twinreel\nversion: 3\nkeep: yes\n");

        int status = session.run("read", file.toString(), "--out", out.toString(), "--delimiter", "colon");

        assertThat(status).isZero();
    }

    @Test
    void everyTableOfAFileGetsAFileOfItsOwn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("films.csv"), "id,title\n1,One\n2,Two\n\nid,title,year\n3,Three,1999\n4,Four,2000\n");

        session.run("read", file.toString(), "--out", out.toString());

        assertThat(out.resolve("films.csv")).hasContent("id,title\r\n1,One\r\n2,Two\r\n");
        assertThat(out.resolve("films.table-2.csv")).hasContent("id,title,year\r\n3,Three,1999\r\n4,Four,2000\r\n");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "--name-columns,1"})
    void copyOfAFileWithoutAHeaderHasOneWhereAskedFor(String option, int lines) throws IOException {
        String rows = "1,Nine Nights,2001\r\n2,Ten Days,2004\r\n3,Low Tide,2011\r\n";
        Path file = Files.writeString(folder.resolve("films.csv"), rows);

        session.run(Stream.of("read", file.toString(), "--out", out.toString(), option)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));

        assertThat(out.resolve("films.csv")).hasContent("Unnamed: 0,Unnamed: 1,Unnamed: 2\r\n".repeat(lines) + rows);
        assertThat(account("films").get("headerRows").getAsInt()).isZero();
        assertThat(account("films").get("rows").getAsInt()).isEqualTo(3);
    }

    @Test
    void filesPutOneBehindTheOtherAreOneTable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("films.csv"),
                "id,title,year\n1,One,1987\n2,Two,1988\nid,title,year\n3,Three,1999\nyear,id,title\n2000,4,Four\n");

        session.run("read", file.toString(), "--out", out.toString());

        assertThat(out.resolve("films.csv"))
                .hasContent("id,title,year\r\n1,One,1987\r\n2,Two,1988\r\n3,Three,1999\r\n4,Four,2000\r\n");
        assertThat(out.resolve("films.table-2.csv")).doesNotExist();
    }

    @Test
    void whatAPersonSaysGoesBeforeWhatIsFoundOut() throws IOException {
        Path file = Files.write(folder.resolve("films.csv"), "1;a,b\n2;c,d\n".getBytes(UTF_16LE));

        session.run(
                "read",
                file.toString(),
                "--out",
                out.toString(),
                "--delimiter",
                "comma",
                "--header",
                "none",
                "--encoding",
                "UTF-16LE",
                "--column",
                "title=#1");

        assertThat(out.resolve("films.csv")).hasContent("1;a,b\r\n2;c,d\r\n");
        assertThat(account("films").getAsJsonObject("fields").get("title").getAsString())
                .isEqualTo("Unnamed: 0");
    }

    @Test
    void wrongOptionGetsASentence() {
        int status = session.run("read", "x.csv", "--out", out.toString(), "--column", "director=Name");

        assertThat(status).isEqualTo(2);
        assertThat(session.progress()).contains("--column takes FIELD=NAME");
    }

    private JsonObject account(String name) throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve(name + ".json")))
                .getAsJsonObject();
    }
}
