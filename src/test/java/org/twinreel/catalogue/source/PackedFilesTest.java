package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.source.ReadingException.Reason;

class PackedFilesTest {
    private static final String TABLE = "id,title\n1,Amélie\n";

    @TempDir
    private Path folder;

    @Test
    void gzipFileOpensUnderTheNameOfWhatIsInIt() throws Exception {
        ByteSource source = ByteSources.of(gzip("films.csv.gz", TABLE.getBytes(UTF_8)));

        assertThat(source.name()).isEqualTo("films.csv");
        assertThat(content(source)).isEqualTo(TABLE);
    }

    @Test
    void onlyTableOfAnArchiveOpensWhateverLiesBesideIt() throws Exception {
        ByteSource source = ByteSources.of(zip("a.zip", "read me.pdf", "__MACOSX/._films.csv", "data/films.csv"));

        assertThat(source.name()).isEqualTo("films.csv");
        assertThat(content(source)).isEqualTo(TABLE);
    }

    @Test
    void entryThatPointsOutOfTheArchiveIsOnlyAName() throws Exception {
        ByteSource source = ByteSources.of(zip("a.zip", "../../films.csv"));

        assertThat(source.name()).isEqualTo("films.csv");
        assertThat(content(source)).isEqualTo(TABLE);
        assertThat(folder.resolve("../../films.csv")).doesNotExist();
    }

    @Test
    void archiveOfSeveralTablesNamesThem() throws Exception {
        ReadingException failure = failure(zip("a.zip", "one.csv", "two.csv"));

        assertThat(failure.reason()).isEqualTo(Reason.ARCHIVE_OF_SEVERAL);
        assertThat(failure.details()).containsExactly("one.csv", "two.csv");
    }

    @Test
    void archiveWithoutATableSaysSo() throws Exception {
        assertThat(failure(zip("a.zip", "one.pdf", "two.pdf")).reason()).isEqualTo(Reason.ARCHIVE_WITHOUT_TABLE);
    }

    @Test
    void archiveThatIsCutShortSaysSo() throws Exception {
        Path file = zip("a.zip", "one.csv");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(failure(file).reason()).isEqualTo(Reason.ARCHIVE_BROKEN);
    }

    @Test
    void gzipFileThatIsCutShortSaysSoWhileItIsRead() throws Exception {
        Path file = gzip("films.csv.gz", TABLE.repeat(20_000).getBytes(UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        ReadingException failure = catchThrowableOfType(ReadingException.class, () -> readToTheEnd(file));

        assertThat(failure.reason()).isEqualTo(Reason.ARCHIVE_BROKEN);
    }

    @Test
    void whatUnpacksToFarMoreThanTextDoesIsRefused() throws Exception {
        try (var bytes = new UnpackedBytes(InputStream.nullInputStream(), UnpackedBytes.bound(1_000))) {
            assertThat(bytes.read()).isEqualTo(-1);
        }
        try (var bytes = new UnpackedBytes(new java.io.ByteArrayInputStream(new byte[200]), 100)) {
            IOException failure = catchThrowableOfType(IOException.class, bytes::readAllBytes);

            assertThat(failure).isInstanceOfSatisfying(UnpackedBytes.ArchiveFailure.class, packed -> assertThat(
                            packed.failure().reason())
                    .isEqualTo(Reason.ARCHIVE_TOO_LARGE));
        }
    }

    private static void readToTheEnd(Path file) throws ReadingException {
        ByteSource source = ByteSources.of(file);
        try (var text = TextReader.open(source, Encoding.UTF_8, new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            var buffer = new char[4_096];
            while (text.read(buffer, 0, buffer.length) >= 0) {
                assertThat(buffer).isNotEmpty();
            }
        }
    }

    private static ReadingException failure(Path file) {
        return catchThrowableOfType(ReadingException.class, () -> ByteSources.of(file));
    }

    private static String content(ByteSource source) throws IOException, ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private Path gzip(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(bytes);
        }
        return file;
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (var packed = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                packed.putNextEntry(new ZipEntry(entry));
                packed.write(TABLE.getBytes(UTF_8));
            }
        }
        return file;
    }
}
