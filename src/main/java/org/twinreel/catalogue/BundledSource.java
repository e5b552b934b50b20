package org.twinreel.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.twinreel.catalogue.CatalogueException.Reason;

/** A small file that comes with the program, on its class path. */
final class BundledSource implements CatalogueSource {
    private final String name;
    private final byte[] bytes;

    private BundledSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a resource by its absolute name, such as {@code /org/twinreel/data/movies.csv}. */
    static BundledSource of(String resource) throws CatalogueException {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream stream = BundledSource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new CatalogueException(Reason.NOT_FOUND, name, List.of());
            }
            return new BundledSource(name, stream.readAllBytes());
        } catch (IOException failure) {
            throw CatalogueException.because(failure, Reason.READ_FAILED, name);
        }
    }

    @Override
    public String given() {
        return name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void requireUnchanged() {
        // its bytes are in memory
    }
}
