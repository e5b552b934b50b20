package org.twinreel.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** Archives within archives. */
class ArchiveInArchiveTest {
    private static final String TABLE = "id,title\n1,Amélie\n";

    /** What a tar archive is made of, in bytes. */
    private static final int BLOCK = 512;

    @TempDir
    private Path folder;

    @Test
    void archiveInAnotherOpens() throws Exception {
        byte[] gzip = Files.readAllBytes(gzip("films.csv.gz", TABLE.getBytes(UTF_8)));
        byte[] zip = Files.readAllBytes(zipOf("inner.zip", "films.csv", TABLE.getBytes(UTF_8)));
        Path gzipInZip = zipOf("a.zip", "films.csv.gz", gzip);
        Path zipInGzip = gzip("films.zip.gz", zip);
        Path zipInZip = zipOf("b.zip", "inner.zip", zip);

        for (Path file : List.of(gzipInZip, zipInGzip, zipInZip)) {
            assertThat(ByteSources.of(file).name()).isEqualTo("films.csv");
            assertThat(content(ByteSources.of(file))).isEqualTo(TABLE);
        }
    }

    @Test
    void tableOfATarArchiveOpens() throws Exception {
        Path file = gzip("films.tar.gz", tar("./._films.csv", "./README", "./data/films.csv"));

        assertThat(ByteSources.of(file).name()).isEqualTo("films.csv");
        assertThat(content(ByteSources.of(file))).isEqualTo(TABLE);
    }

    @Test
    void goingThroughAnArchiveForItsFilesIsWatchedAndCanBeStopped() throws Exception {
        Path file = gzip("films.tar.gz", tar("README", "films.csv"));
        var reported = new AtomicLong();
        var stopped = new AtomicBoolean();
        var monitor = new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                reported.set(done);
            }

            @Override
            public boolean stopRequested() {
                return stopped.get();
            }
        };

        ByteSource source = ByteSources.of(file, monitor);
        stopped.set(true);

        assertThat(reported).hasValue(source.size());
        assertThatThrownBy(() -> ByteSources.of(file, monitor)).isInstanceOf(JobStoppedException.class);
    }

    @Test
    void boundHoldsOverAllLayers() throws Exception {
        // 1.1 GiB of zeros in 18 streams pack to 1.2 MB, and those, being alike, to a few kB; 1 GiB may come of them.
        Path file = gzip("bomb.csv.gz.gz", gzippedZeros(64 << 20, 18));
        ByteSource source = ByteSources.of(file);

        assertThat(source.size()).isLessThan(100_000);
        try (InputStream bytes = source.open(new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            assertThatThrownBy(() -> bytes.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(UnpackedBytes.ArchiveFailure.class)
                    .hasMessageContaining(Reason.ARCHIVE_TOO_LARGE.name());
        }
    }

    private static String content(ByteSource source) throws IOException, ReadingException {
        try (InputStream bytes = source.open(new ByteMeter(JobMonitor.unwatched(), source.size()))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private static byte[] gzippedZeros(int zeros, int streams) throws IOException {
        var stream = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(stream)) {
            packed.write(new byte[zeros]);
        }
        var bytes = new ByteArrayOutputStream();
        for (int count = 0; count < streams; count++) {
            stream.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (String name : entries) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(TABLE.getBytes(UTF_8).length);
            var header = new byte[BLOCK];
            entry.writeEntryHeader(header);
            bytes.write(header);
            bytes.write(Arrays.copyOf(TABLE.getBytes(UTF_8), BLOCK));
        }
        bytes.write(new byte[2 * BLOCK]);
        return bytes.toByteArray();
    }

    private Path gzip(String name, byte[] bytes) throws IOException {
        return Packed.gzip(folder.resolve(name), bytes);
    }

    private Path zipOf(String name, String entry, byte[] content) throws IOException {
        return Packed.zip(folder.resolve(name), content, entry);
    }
}
