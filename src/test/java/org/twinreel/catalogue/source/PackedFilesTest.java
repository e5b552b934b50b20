package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatExplainsATableIsNone() throws Exception {
        String[] beside = {"README.txt", "LICENSE", "metadata.json", "__MACOSX/._films.csv", ".DS_Store", "notes.txt"};

        assertThat(ByteSources.of(zip("a.zip", Packed.plus(beside, "films.csv")))
                        .name())
                .isEqualTo("films.csv");
        assertThat(ByteSources.of(zip("b.zip", "films.txt", "ReadMe.txt", "licence.txt"))
                        .name())
                .isEqualTo("films.txt");
        assertThat(ByteSources.of(zip("c.zip", "films", "README.md")).name()).isEqualTo("films");
    }

    @Test
    void severalTextsOfWhichAnyMayBeTheTableAreNamed() throws Exception {
        assertThat(failure(zip("a.zip", "README.txt", "one.txt", "two.dat")).details())
                .containsExactly("one.txt", "two.dat");
    }

    @Test
    void bzip2FileOpens() throws Exception {
        Path file = folder.resolve("films.csv.bz2");
        try (var packed = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
            packed.write(TABLE.getBytes(UTF_8));
        }

        assertThat(ByteSources.of(file).name()).isEqualTo("films.csv");
        assertThat(content(ByteSources.of(file))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "377abcaf271c0004, 7-Zip (.7z)",
        "526172211a070100, RAR",
        "fd377a585a000004, xz",
        "28b52ffd04580000, Zstandard (.zst)"
    })
    void otherArchiveIsNamed(String bytes, String name) throws Exception {
        Path file = folder.resolve("films.csv");
        Files.write(file, HexFormat.of().parseHex(bytes));

        ReadingException failure = catchThrowableOfType(
                ReadingException.class, () -> EncodingDetector.detect(ByteSources.of(file), JobMonitor.unwatched()));

        assertThat(failure.reason()).isEqualTo(Reason.OTHER_ARCHIVE);
        assertThat(failure.details()).containsExactly(name);
    }

    @Test
    void archiveWithoutATableSaysSo() throws Exception {
        assertThat(failure(zip("a.zip", "one.pdf", "two.pdf")).reason()).isEqualTo(Reason.ARCHIVE_WITHOUT_TABLE);
    }

    @Test
    void archiveThatIsCutShortSaysSo() throws Exception {
        Path file = zip("a.zip", "one.csv");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(failure(file).reason()).isEqualTo(Reason.ARCHIVE_BROKEN);
    }

    @Test
    void gzipFileThatIsCutShortSaysSoWhileItIsRead() throws Exception {
        Path file = gzip("films.csv.gz", TABLE.repeat(20_000).getBytes(UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

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
        return Packed.gzip(folder.resolve(name), bytes);
    }

    private Path zip(String name, String... entries) throws IOException {
        return Packed.zip(folder.resolve(name), TABLE.getBytes(UTF_8), entries);
    }
}
