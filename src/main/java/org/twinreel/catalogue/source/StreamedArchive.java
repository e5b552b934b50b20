package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** The one table in an archive whose files can only be had one after another: a tar archive, or one within another. */
final class StreamedArchive extends InnerSource {
    private static final String ENCODING = StandardCharsets.UTF_8.name();

    private final Kind kind;
    private final String entry;

    /** What kind of archive. */
    enum Kind {
        TAR {
            @Override
            ArchiveInputStream<? extends ArchiveEntry> open(InputStream bytes) {
                return new TarArchiveInputStream(bytes, ENCODING);
            }
        },
        ZIP {
            @Override
            ArchiveInputStream<? extends ArchiveEntry> open(InputStream bytes) {
                return new ZipArchiveInputStream(bytes, ENCODING, true, true);
            }
        };

        abstract ArchiveInputStream<? extends ArchiveEntry> open(InputStream bytes);
    }

    private StreamedArchive(ByteSource packed, Kind kind, String entry) {
        super(packed);
        this.kind = kind;
        this.entry = entry;
    }

    /** Goes through the archive once, watched. */
    static StreamedArchive of(ByteSource packed, Kind kind, JobMonitor monitor) throws ReadingException {
        var files = new ArchiveFiles();
        var meter = new ByteMeter(monitor, packed.size());
        try (InputStream bytes = packed.open(meter);
                var archive = kind.open(bytes);
                var unpacked = new UnpackedBytes(archive, UnpackedBytes.bound(packed.size()))) {
            for (Optional<String> file = next(archive); file.isPresent(); file = next(archive)) {
                files.add(file.get());
                // Skipping would unpack as well, and without a bound.
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException failure) {
            throw ReadingException.because(failure);
        }
        return new StreamedArchive(packed, kind, files.table());
    }

    /** Goes to the next file and names it; folders, links and devices are none. */
    private static Optional<String> next(ArchiveInputStream<? extends ArchiveEntry> archive)
            throws IOException, ReadingException {
        try {
            for (var next = archive.getNextEntry(); next != null; next = archive.getNextEntry()) {
                boolean special = next instanceof TarArchiveEntry member && !member.isFile();
                if (!next.isDirectory() && !special) {
                    return Optional.of(next.getName());
                }
            }
            return Optional.empty();
        } catch (UnpackedBytes.ArchiveFailure within) {
            throw within;
        } catch (IOException broken) {
            throw new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    @Override
    public String name() {
        return ArchiveFiles.lastPart(entry);
    }

    @Override
    public InputStream open(ByteMeter meter) throws IOException, ReadingException {
        var archive = kind.open(packed().open(meter));
        try {
            Optional<String> file = next(archive);
            while (file.isPresent() && !file.get().equals(entry)) {
                file = next(archive);
            }
            if (file.isEmpty()) {
                throw new ReadingException(Reason.CHANGED, "the archive changed while it was read");
            }
            return new UnpackedBytes(archive, bound());
        } catch (IOException | ReadingException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }
}
