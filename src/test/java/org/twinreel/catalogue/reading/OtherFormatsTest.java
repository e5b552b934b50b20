package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;

/** What people drop on the window though it is no table of text, whatever its name says. */
class OtherFormatsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, PDF",
        "d0cf11e0a1b11ae100000000, Excel 97 (.xls)",
        "504152311504, Parquet",
        "53514c69746520666f726d6174203300, SQLite",
        "89504e470d0a1a0a00, PNG",
        "7b5c727466315c616e7369, RTF"
    })
    void binaryFormatIsNamed(String bytes, String name) throws Exception {
        assertThat(refused(HexFormat.of().parseHex(bytes))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!DOCTYPE html><html><body>Sign in, please</body></html>|HTML
                    \uFEFF  <html lang="en"><table><tr><td>title, overview</td></tr></table></html>|HTML
                    <?xml version="1.0"?><movies><movie/></movies>|XML
                    [{"title": "A", "overview": "b"}]|JSON
                    {"title": "A", "overview": "b"}|JSON
                    CREATE TABLE movies (id int, title text);|SQL
                    -- MySQL dump 10.13|SQL
                    use films;\\ninsert into movies values (1)|SQL
                    -- tidy up\\nDROP TABLE movies;|SQL
                    ---\\n- Orbit\\n- Low Tide\\n|YAML
                    """)
    void textOfAnotherKindIsNamed(String text, String name) throws Exception {
        assertThat(refused(text.translateEscapes().getBytes(StandardCharsets.UTF_8)))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, Excel (.xlsx)",
        "content.xml, OpenDocument (.ods)",
        "word/document.xml, Microsoft Office"
    })
    void officeFileIsNoArchiveToAPerson(String entry, String name) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("mimetype"));
            archive.putNextEntry(new ZipEntry(entry));
        }

        assertThat(refused(bytes.toByteArray())).containsExactly(name);
    }

    @Test
    void tableThatBeginsWithAListOrABracketIsATable() throws Exception {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, "[genres],title,overview\n[18],A,a\n[80],B,b\n");

        assertThat(new CatalogueReader()
                        .read(file, JobMonitor.unwatched())
                        .catalogue()
                        .size())
                .isEqualTo(2);
    }

    private List<String> refused(byte[] bytes) throws Exception {
        Path file = folder.resolve("movies.csv");
        Files.write(file, bytes);
        var failure = catchThrowableOfType(
                CatalogueException.class, () -> new CatalogueReader().read(file, JobMonitor.unwatched()));
        assertThat(failure.reason()).isEqualTo(Reason.OTHER_FORMAT);
        return failure.details();
    }
}
