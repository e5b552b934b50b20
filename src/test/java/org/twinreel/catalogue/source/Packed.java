package org.twinreel.catalogue.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs bytes into files. */
final class Packed {
    private Packed() {}

    /** Writes a file of bytes packed by gzip. */
    static Path gzip(Path file, byte[] bytes) throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(bytes);
        }
        return file;
    }

    /** Writes a zip archive whose entries all have the same content. */
    static Path zip(Path file, byte[] content, String... entries) throws IOException {
        try (var packed = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                packed.putNextEntry(new ZipEntry(entry));
                packed.write(content);
            }
        }
        return file;
    }

    /** Names and one more. */
    static String[] plus(String[] names, String last) {
        String[] all = Arrays.copyOf(names, names.length + 1);
        all[names.length] = last;
        return all;
    }
}
