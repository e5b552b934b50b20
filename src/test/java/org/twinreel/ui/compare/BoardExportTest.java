package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.recommend.Mode;
import org.twinreel.ui.style.Theme;

class BoardExportTest {
    private final DrivenCompare page = DrivenCompare.ready();

    @TempDir
    private Path folder;

    @Test
    void theListsLeaveAsOneMarkdownTable() {
        page.model().length().set(5);

        List<String> lines = page.model().export().markdown().lines().toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo("| # | Content | similarity | Hybrid | similarity | CF | similarity |");
        assertThat(lines.get(2))
                .startsWith("| 1 | The Matrix (1999) | 0.9998 | Heat (1995) | 0.9951 | Heat (1995) | 0.9998 |");
    }

    @Test
    void theControlLeavesWithTheListsAndHasNoWeights() throws Exception {
        Path table = folder.resolve("lists.csv");
        Path drawing = folder.resolve("lists.svg");

        page.model().options().control().set(true);
        page.model().export().saveCsv(table);
        page.model().export().saveSvg(drawing, Theme.DARK);

        assertThat(page.model().export().markdown())
                .startsWith(
                        "| # | Content | similarity | Hybrid | similarity | CF | similarity | Random vectors | similarity |");
        assertThat(Files.readString(table).lines().filter(line -> line.contains(",random,,1,")))
                .hasSize(1);
        assertThat(Files.readString(drawing)).contains(">Random vectors<");
    }

    @Test
    void forASpreadsheetTheListsLeaveTabSeparatedWithFormulasMadeHarmless() {
        List<String> lines = page.model().export().tsv().lines().toList();

        assertThat(lines.get(0)).isEqualTo("#\tContent\tsimilarity\tHybrid\tsimilarity\tCF\tsimilarity");
        assertThat(lines).hasSize(1 + 10).anySatisfy(line -> assertThat(line)
                .contains("\t\"'=1+1 | sums, \"\"odd\"\" ones (2003)\"\t"));
    }

    @Test
    void aDrawingHoldsEveryTitleAndNothingOutsideItsEdges() throws Exception {
        Path file = folder.resolve("lists.svg");

        page.model().export().saveSvg(file, Theme.LIGHT);

        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readString(file).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        var texts = new ArrayList<String>();
        for (String kind : List.of("title", "text", "tspan")) {
            var written = svg.getElementsByTagName(kind);
            for (int index = 0; index < written.getLength(); index++) {
                texts.add(written.item(index).getTextContent());
            }
        }
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 1316 718");
        assertThat(texts).contains("Recommendations for Inception (2010)", "Content", "CF", "Hybrid");
        assertThat(texts).anySatisfy(text -> assertThat(text)
                .contains("sample.csv · 12 movies · lists of 10 · Blend: 50 % content, 50 % cf · model: all inputs"));
        for (Mode mode : Mode.values()) {
            assertThat(texts)
                    .containsAll(page.board().column(mode).places().stream()
                            .map(place -> page.words().named(place.movie()))
                            .toList());
        }
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(tiesWanted());
    }

    /** Of ten of eleven movies a list, how many are in neighbouring lists. */
    private long tiesWanted() {
        List<Integer> content = page.rows(Mode.CONTENT);
        List<Integer> cf = page.rows(Mode.CF);
        List<Integer> hybrid = page.rows(Mode.HYBRID);
        return content.stream().filter(hybrid::contains).count()
                + hybrid.stream().filter(cf::contains).count();
    }

    @Test
    void aPictureHasTwoPixelsForEachLength() throws Exception {
        Path file = folder.resolve("lists.png");

        page.model().export().savePng(file, Theme.DARK);

        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2 * 1316);
        assertThat(picture.getHeight()).isEqualTo(2 * 718);
        assertThat(picture.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0x161b22);
    }

    @Test
    void aFolderInTheWayIsSaidAndNothingIsLeftBehind() throws Exception {
        Path file = Files.createDirectory(folder.resolve("lists.svg"));

        page.model().export().saveSvg(file, Theme.LIGHT);

        assertThat(page.model().error().get()).contains("could not be written");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theListsAreSavedWithFormulasMadeHarmless() throws Exception {
        Path file = folder.resolve("lists.csv");

        page.model().export().saveCsv(file);

        assertThat(Files.readAllLines(file)).hasSize(1 + 3 * 10).anySatisfy(line -> assertThat(line)
                .contains(",\"'=1+1 | sums, \"\"odd\"\" ones\",2003,fr,"));
        assertThat(page.model().error().get()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBeOne() {
        Path nowhere = folder.resolve("no such folder").resolve("lists.csv");

        page.model().export().saveCsv(nowhere);

        assertThat(page.model().error().get()).contains("could not be written").contains("no such folder");
        assertThat(page.board().query().title()).isEqualTo("Inception");
    }
}
