package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the lines above and below a table {@code twinreel read} writes as rows, and what it only tells of. */
class ReadAroundTableTest {
    private static final String TABLE = "id,title,overview\n1,One,A clerk leaves.\n2,Two,A ship drifts.\n"
            + "3,Three,She sings.\n4,Four,He sails.\n5,Five,They part.\n";

    @TempDir
    private Path folder;

    private final BatchSession session = new BatchSession();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Source: a club, in 2020\\n* votes as of March\\n|NOTE NOTE
                    ,,\\n , ,\\n|EMPTY_ROW EMPTY_ROW
                    \\32|NOTE
                    "* Votes as of March; see site, thanks"\\n|NOTE
                    Total: 2\\n\\n(2 rows)\\n|NOTE NOTE
                    EOF\\n|NOTE
                    ,,\\nvotes as of March,,\\n,,\\n|EMPTY_ROW NOTE EMPTY_ROW
                    """)
    void whatStandsBelowATableIsToldAndNoRow(String below, String reasons) throws IOException {
        Path out = read(TABLE + below.translateEscapes());

        assertThat(out.resolve("films.csv")).hasContent(TABLE.replace("\n", "\r\n"));
        assertThat(outside(out)).isEqualTo(reasons.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "6,Six", "6,,", "6,Six,"})
    void lastRowThatIsNotWholeStaysARow(String last) throws IOException {
        Path out = read(TABLE + last);

        assertThat(account(out).get("rows").getAsInt()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Three", "Three,,", "*batteries not included,,", "Total Recall", "End", "10 Items or Less"})
    void titleByItselfStaysARowWhereTitlesComeFirst(String last) throws IOException {
        Path out = read("title,overview,votes\nOne,A clerk leaves.,5\nTwo,A ship drifts.,7\n" + last);

        assertThat(account(out).get("rows").getAsInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nPeople\nname,born\nAnn,1950\nBob,1961\n",
                "\nname;born;country\nAnn;1950;DE\nBob;1961;FR\n",
                "\nPeople\nname;born;country\nAnn;1950;DE\nBob;1961;FR\n"
            })
    void otherTableBelowATitleOrWithAnotherDelimiterGetsAFileOfItsOwn(String below) throws IOException {
        Path out = read(TABLE + below);

        assertThat(out.resolve("films.csv")).hasContent(TABLE.replace("\n", "\r\n"));
        assertThat(out.resolve("films.table-2.csv"))
                .content()
                .startsWith("name,born")
                .contains("\r\nAnn,1950", "\r\nBob,1961");
        assertThat(outside(out).replace("note", "").replace("other_table", "").strip())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void rowAboveATableTellsOfIt(int films) throws IOException {
        String list =
                "Date,Name,Tags,URL,Description\r\n2024-03-01,Rain,\"slow, winter\",https://a.example/l,All of it\r\n";
        String table = "Position,Name,Year,URL,Description\r\n" + "1,Orbit,2019,https://a.example/f,\r\n".repeat(films);
        Path out = read("List export\n" + list + "\r\n" + table);

        assertThat(out.resolve("films.csv")).hasContent(table);
        assertThat(out.resolve("films.table-1.csv")).hasContent(list);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 400})
    void tableAsWideWithOneColumnOfNumbersGetsAFileOfItsOwn(int repeated) throws IOException {
        String films = "1,One,A clerk leaves.\n2,Two,A ship drifts.\n".repeat(repeated);
        String people = "name,born,country\r\nAnn,1950,DE\r\nBob,1961,FR\r\n";
        Path out = read("id,title,overview\n" + films + "\n" + people);

        assertThat(account(out).get("rows").getAsInt()).isEqualTo(2 * repeated);
        assertThat(out.resolve("films.table-2.csv")).hasContent(people);
    }

    @Test
    void tableAboveGetsAFileOfItsOwn() throws IOException {
        String shelves = "shelf,keeper,seats\r\nA7,Ada,40\r\nA8,Bo,32\r\n";
        Path out = read("Stock\r\n" + shelves + "\r\n" + TABLE);

        assertThat(out.resolve("films.csv")).hasContent(TABLE.replace("\n", "\r\n"));
        assertThat(out.resolve("films.table-1.csv")).hasContent(shelves);
        assertThat(outside(out)).isEqualTo("preamble");
        assertThat(account(out).get("rows").getAsInt()).isEqualTo(5);
        assertThat(account(out).getAsJsonArray("tables")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n6,Six,1999-02-03\n", "\nid,title,seen\n6,Six,1999-02-03\n", "\ntwelve,Six,unknown\n"})
    void rowsBelowABlankLineGoOnWithTheTable(String below) throws IOException {
        Path out = read("id,title,seen\n1,One,1999-01-02\n2,Two,1999-01-09\n" + below);

        assertThat(account(out).get("rows").getAsInt()).isEqualTo(3);
        assertThat(account(out).getAsJsonArray("tables")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nPart two\n6,Six\n7,Seven\n", "\nPart two\n6,Six,She waits.\n7,Seven,They go.\n"})
    void rowsBelowALineOfTextGoOnWithTheTable(String below) throws IOException {
        Path out = read(TABLE + below);

        assertThat(account(out).get("rows").getAsInt()).isEqualTo(7);
        assertThat(outside(out)).isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void tableWithTheNamesOfMoviesWinsHoweverLongAnotherIs(int people) throws IOException {
        Path out = read(TABLE + "\nPeople\nname,born\n" + "Ann,1950\n".repeat(people));

        assertThat(out.resolve("films.csv")).hasContent(TABLE.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    "id,title,votes"\\n"1,""One, Two"",5"\\n"2,Two,7"\\n|"quoted_rows"
                    > id,title,votes\\n> 1,One,5\\n> 2,Two,7\\n|"mail_marks"
                    id,title,votes\\n1,One,5\\n2,Two,7\\n|null
                    """)
    void whatStoodAroundAllRowsIsTold(String text, String unwrapped) throws IOException {
        Path out = read(text.translateEscapes());

        assertThat(account(out).get("unwrapped")).hasToString(unwrapped);
    }

    private Path read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), text);
        Path out = folder.resolve("out");
        session.run("read", file.toString(), "--out", out.toString());
        return out;
    }

    private static String outside(Path out) throws IOException {
        var reasons = new ArrayList<String>();
        account(out)
                .getAsJsonArray("outside")
                .forEach(row -> reasons.add(row.getAsJsonObject().get("what").getAsString()));
        return String.join(" ", reasons);
    }

    private static JsonObject account(Path out) throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve("films.json")))
                .getAsJsonObject();
    }
}
