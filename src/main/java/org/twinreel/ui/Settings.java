package org.twinreel.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.ui.export.WholeFile;
import org.twinreel.ui.style.Theme;

/** What the program remembers of a person's choices; written to one small file at every change. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int MOST_RECENT_FILES = 8;

    private final Path file;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<DeviceChoice> device = new SimpleObjectProperty<>(DeviceChoice.AUTO);
    private final ObjectProperty<Integer> threads = new SimpleObjectProperty<>(TorchEngine.DEFAULT_THREADS);
    private final Map<Path, ReadingOptions> readings = new HashMap<>();
    private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
    /** Kept here: a view handed out anew at each call could be collected together with its listeners. */
    private final ObservableList<Path> recentFilesView = FXCollections.unmodifiableObservableList(recentFiles);

    private Settings(Path file) {
        this.file = file;
    }

    /** Reads a settings file; an absent or unreadable one means the defaults. */
    public static Settings load(Path file) {
        var settings = new Settings(file);
        var stored = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("settings cannot be read and are left at their defaults: {}", unreadable.toString());
            }
        }
        settings.theme.set(Theme.named(stored.getProperty("theme", "")));
        settings.device.set(
                DeviceChoice.parse(stored.getProperty("device", "auto")).orElse(DeviceChoice.AUTO));
        settings.threads.set(threadsFrom(stored));
        settings.recentFiles.setAll(settings.recentFrom(stored));
        settings.theme.addListener(change -> settings.save());
        settings.device.addListener(change -> settings.save());
        settings.threads.addListener(change -> settings.save());
        return settings;
    }

    /** The stored number, unless it comes from a machine with more processors. */
    private static int threadsFrom(Properties stored) {
        try {
            int threads = Integer.parseInt(stored.getProperty("threads", ""));
            return threads >= 1 && threads <= TorchEngine.mostThreads() ? threads : TorchEngine.DEFAULT_THREADS;
        } catch (NumberFormatException none) {
            return TorchEngine.DEFAULT_THREADS;
        }
    }

    private List<Path> recentFrom(Properties stored) {
        var files = new ArrayList<Path>();
        for (int place = 0; place < MOST_RECENT_FILES; place++) {
            String name = stored.getProperty("recent." + place);
            if (name != null) {
                try {
                    files.add(Path.of(name));
                    readings.put(Path.of(name), ReadingMemory.load("recent." + place + ".", stored));
                } catch (InvalidPathException elsewhere) {
                    LOG.debug("a recent file of another system is left out: {}", name);
                }
            }
        }
        return files;
    }

    /** The look of the window. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** What training is asked to run on. */
    public ObjectProperty<DeviceChoice> device() {
        return device;
    }

    /** With how many of the CPU's threads training computes, 1..{@link TorchEngine#mostThreads()}. */
    public ObjectProperty<Integer> threads() {
        return threads;
    }

    /** Files opened lately, the latest first; change it through {@link #remember}. */
    public ObservableList<Path> recentFiles() {
        return recentFilesView;
    }

    /** What was said last about a file that was opened lately. */
    public ReadingOptions reading(Path file) {
        return readings.getOrDefault(absolute(file), ReadingOptions.NONE);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Puts a file at the head of the recent ones, with what was said about it. */
    public void remember(ChosenFile opened) {
        Path absolute = absolute(opened.path());
        readings.put(absolute, opened.options());
        var files = new ArrayList<>(recentFiles);
        files.remove(absolute);
        files.add(0, absolute);
        recentFiles.setAll(files.subList(0, Math.min(files.size(), MOST_RECENT_FILES)));
        save();
    }

    private void save() {
        var stored = new Properties();
        stored.setProperty("theme", theme.get().name());
        stored.setProperty("device", device.get().text());
        stored.setProperty("threads", threads.get().toString());
        for (int place = 0; place < recentFiles.size(); place++) {
            Path recent = recentFiles.get(place);
            stored.setProperty("recent." + place, recent.toString());
            ReadingMemory.store(reading(recent), "recent." + place + ".", stored);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, aside -> {
                try (var writer = Files.newBufferedWriter(aside)) {
                    stored.store(writer, "TwinReel");
                }
            });
        } catch (IOException unwritable) {
            LOG.warn("settings cannot be kept: {}", unwritable.toString());
        }
    }
}
