package org.twinreel.catalogue.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;

/** What holds of tables such as people have where the quotes of one row, or of all, are not as they should be. */
class RandomDamagedRowsTest {
    private static final List<String> HEADER = List.of("id", "title", "overview", "released", "vote", "votes");
    private static final int TITLE = 1;
    private static final int OVERVIEW = 2;

    @Property
    void rowsApartFromOneWhoseQuoteIsLostComeBack(@ForAll("tables") RandomTable table, @ForAll boolean inTitle)
            throws ReadingException {
        int damaged = table.rows().size() / 2;
        String line = line(table, damaged);
        List<String> cells = table.rows().get(damaged);
        int quote = line.indexOf(table.line(cells.subList(TITLE, TITLE + 1)));
        quote += table.line(cells.subList(TITLE, inTitle ? TITLE + 1 : OVERVIEW + 1))
                        .length()
                - 1;
        String unclosed = line.substring(0, quote) + line.substring(quote + 1);

        List<List<String>> rows = read(text(table, damaged, unclosed));

        assertOthersComeBack(rows, table, damaged);
    }

    @Property
    void rowsApartFromOneWhoseQuotesAreNotEscapedComeBack(@ForAll("tables") RandomTable table) throws ReadingException {
        int damaged = table.rows().size() / 2;
        List<String> cells = new ArrayList<>(table.rows().get(damaged));
        cells.set(OVERVIEW, "He said #stop#" + table.dialect().delimiter() + " then left, #never# to return");
        String bare = table.line(cells).replace('#', '"');

        List<List<String>> rows = read(text(table, damaged, bare));

        assertOthersComeBack(rows, table, damaged);
    }

    @Property
    void tableEachRowOfWhichIsInQuotesComesBackCellForCell(@ForAll("tables") RandomTable table)
            throws ReadingException {
        String text = table.text()
                .lines()
                .map(line -> '"' + line.replace("\"", "\"\"") + "\"\n")
                .collect(Collectors.joining());

        List<List<String>> rows = read(text);

        assertThat(rows).isEqualTo(table.rows());
    }

    private static void assertOthersComeBack(List<List<String>> rows, RandomTable table, int damaged) {
        List<List<String>> meant = table.rows();
        List<List<String>> after = meant.subList(damaged + 1, meant.size());

        assertThat(rows).hasSameSizeAs(meant);
        assertThat(rows.subList(0, damaged)).isEqualTo(meant.subList(0, damaged));
        assertThat(rows.subList(damaged + 1, rows.size())).isEqualTo(after);
    }

    private static String line(RandomTable table, int row) {
        return table.line(table.rows().get(row));
    }

    private static String text(RandomTable table, int damaged, String line) {
        return table.line(table.header())
                + "\n"
                + IntStream.range(0, table.rows().size())
                        .mapToObj(row -> (row == damaged ? line : line(table, row)) + "\n")
                        .collect(Collectors.joining());
    }

    private static List<List<String>> read(String text) throws ReadingException {
        var source = new BytesInMemory(text.getBytes(UTF_8));
        DelimitedFile file = DelimitedFile.open(source, FormatChoice.NONE, HEADER::contains, JobMonitor.unwatched());
        var rows = new ArrayList<List<String>>();
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                rows.add(List.copyOf(reader.cells()));
            }
        }
        return rows;
    }

    @Provide
    Arbitrary<RandomTable> tables() {
        Arbitrary<String> delimiters = Arbitraries.of(",", ",", ";", "\t", "|");
        return Combinators.combine(delimiters, row().list().ofMinSize(7).ofMaxSize(20))
                .as((delimiter, rows) -> new RandomTable(
                        HEADER, counted(rows), new Dialect(delimiter, '"', '"', false), "\n", true, UTF_8));
    }

    private static List<List<String>> counted(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> {
                    var cells = new ArrayList<String>();
                    cells.add(Integer.toString(100 + row));
                    cells.addAll(rows.get(row));
                    return (List<String>) cells;
                })
                .toList();
    }

    private static Arbitrary<List<String>> row() {
        return Combinators.combine(
                        words(1, 4),
                        words(4, 20),
                        Arbitraries.integers().between(10, 28).map(day -> "1994-09-" + day),
                        Arbitraries.integers().between(10, 99).map(tenths -> tenths / 10 + "." + tenths % 10),
                        Arbitraries.integers().between(0, 99_999).map(Object::toString))
                .as(List::of);
    }

    private static Arbitrary<String> words(int fewest, int most) {
        Arbitrary<String> words = Arbitraries.of("a", "film", "Amélie", "und", "\"never\"", "Godzilla", "été", "left");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", ", ", "; ", ". ");
        return Combinators.combine(words, gaps)
                .as((word, gap) -> word + gap)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(parts -> String.join("", parts) + "now");
    }
}
