package org.twinreel.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs the command in this process and keeps what it wrote to its two streams. */
final class BatchSession {
    private static final List<String> PLACES = List.of("harbour", "desert", "mountain village", "space station");
    private static final List<String> PEOPLE = List.of("a retired captain", "two sisters", "a young thief");
    private static final List<String> DEEDS =
            List.of("searches for a lost map", "defends an old secret", "plans one last robbery", "learns to sing");

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    /** Runs the command; says its exit status. */
    int run(String... arguments) {
        return command().run(arguments);
    }

    /** A command whose streams this session keeps. */
    BatchCommand command() {
        return new BatchCommand(
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8),
                false,
                HandMade.MESSAGES);
    }

    /** What went to standard output. */
    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    /** What went to standard error. */
    String progress() {
        return progress.toString(StandardCharsets.UTF_8);
    }

    /** Writes a catalogue of 48 varied movies, and one row more that lacks its overview. */
    static Path writeFilms(Path file) throws IOException {
        var lines = new StringBuilder(
                "id,title,overview,genre_ids,release_date,vote_average,vote_count,popularity," + "original_language\n");
        int id = 0;
        for (String place : PLACES) {
            for (String who : PEOPLE) {
                for (String deed : DEEDS) {
                    id++;
                    lines.append(String.format(
                            Locale.ROOT,
                            "%d,Film %d,\"In a %s, %s %s.\",\"[%d, 18]\",%d-05-01,%.1f,%d,%.1f,en%n",
                            id,
                            id,
                            place,
                            who,
                            deed,
                            id % 2 == 0 ? 35 : 878,
                            1970 + id,
                            3 + id % 7 * 0.9,
                            10 * id * id,
                            1.5 * id));
                }
            }
        }
        lines.append("99,Untold,,[18],2001-01-01,5.0,3,1.0,fr\n");
        return Files.writeString(file, lines);
    }
}
