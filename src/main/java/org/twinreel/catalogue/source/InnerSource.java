package org.twinreel.catalogue.source;

/** A source that comes out of another, which is packed. */
abstract class InnerSource implements ByteSource {
    private final ByteSource packed;

    InnerSource(ByteSource packed) {
        this.packed = packed;
    }

    /** What it comes out of. */
    final ByteSource packed() {
        return packed;
    }

    /** How many bytes may come out. */
    final long bound() {
        return UnpackedBytes.bound(packed.size());
    }

    @Override
    public final String given() {
        return packed.given();
    }

    @Override
    public final long size() {
        return packed.size();
    }

    @Override
    public final void requireUnchanged() throws ReadingException {
        packed.requireUnchanged();
    }
}
