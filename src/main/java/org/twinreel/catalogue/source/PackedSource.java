package org.twinreel.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.twinreel.catalogue.source.ReadingException.Reason;

/** A file that is packed as a whole. */
final class PackedSource extends InnerSource {
    private static final int BUFFER = 64 * 1024;

    private final Packing packing;

    /** How a file is packed. */
    enum Packing {
        GZIP(".gz", ".tgz") {
            @Override
            InputStream unpack(InputStream bytes) throws IOException {
                return new GZIPInputStream(bytes, BUFFER);
            }
        },
        BZIP2(".bz2", ".tbz2") {
            @Override
            InputStream unpack(InputStream bytes) throws IOException {
                // Programs that pack with several threads write one stream after another.
                return new BZip2CompressorInputStream(bytes, true);
            }
        };

        private final String ending;
        private final String endingOfTar;

        Packing(String ending, String endingOfTar) {
            this.ending = ending;
            this.endingOfTar = endingOfTar;
        }

        abstract InputStream unpack(InputStream bytes) throws IOException;

        private String nameWithin(String name) {
            String folded = name.toLowerCase(Locale.ROOT);
            if (folded.endsWith(endingOfTar)) {
                return name.substring(0, name.length() - endingOfTar.length()) + ".tar";
            }
            return folded.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
    }

    PackedSource(ByteSource packed, Packing packing) {
        super(packed);
        this.packing = packing;
    }

    @Override
    public String name() {
        return packing.nameWithin(packed().name());
    }

    @Override
    public InputStream open(ByteMeter meter) throws IOException, ReadingException {
        InputStream bytes = packed().open(meter);
        try {
            return new UnpackedBytes(packing.unpack(bytes), bound());
        } catch (UnpackedBytes.ArchiveFailure within) {
            bytes.close();
            throw within;
        } catch (IOException broken) {
            bytes.close();
            throw new ReadingException(Reason.ARCHIVE_BROKEN, String.valueOf(broken.getMessage()));
        }
    }
}
