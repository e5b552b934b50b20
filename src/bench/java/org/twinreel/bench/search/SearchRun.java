package org.twinreel.bench.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.twinreel.background.JobMonitor;
import org.twinreel.bench.ProcessFigures;
import org.twinreel.bench.SharedFiles;
import org.twinreel.bench.Stopwatch;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.catalogue.search.TitleSearch;

/**
 * Measures how long titles take to be indexed and every keystroke to be answered. Argument: the number of movies; one
 * size a process, as memory once used is seldom given back.
 */
public final class SearchRun {
    private static final int OFFERS = 10;
    private static final int WARM_UP_SECONDS = 3;
    private static final int CALLS = 100;
    private static final int MIB = 1 << 20;

    /** What people type on the way to a title, slips, other scripts, and what is no title at all. */
    private static final List<String> TYPED = List.of(
            "i",
            "in",
            "inc",
            "inception",
            "inceptoin",
            "the",
            "the lord",
            "teh lord of the rigns",
            "spider man",
            "an",
            "ß",
            "x",
            "man",
            "zzz",
            "千と",
            "ö",
            "a.*",
            "x".repeat(200),
            "a" + "!".repeat(9_999),
            "incredibly long title that nobody has ever given to any movie, quickly typed by a jumpy fox; zebra wow");

    /** What people enter. */
    private static final List<String> ENTERED = List.of("a", "the", "inception", "incetpion");

    private SearchRun() {}

    /** Measures, and prints a table. */
    public static void main(String... arguments) throws CatalogueException {
        Catalogue catalogue = catalogue(arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]));
        long before = heap();
        ProcessFigures.forgetPeak();
        var stopwatch = new Stopwatch();
        var search = new TitleSearch(catalogue);
        double built = stopwatch.wall();
        long peak = ProcessFigures.peakKib() / 1024;
        System.out.printf(
                Locale.ROOT,
                "%d movies: index built in %.2f s (%.2f s cpu), keeps %d MiB, peak %d MiB%n",
                catalogue.size(),
                built,
                stopwatch.cpu(),
                (heap() - before) / MIB,
                peak);
        warmUp(search);
        TYPED.forEach(typed -> tell(typed, () -> search.complete(typed, OFFERS)));
        ENTERED.forEach(typed -> tell(typed + " ⏎", () -> search.find(typed)));
    }

    private static Catalogue catalogue(int rows) throws CatalogueException {
        return new MixedTitles(new CatalogueReader()
                        .read(SharedFiles.catalogue(), JobMonitor.unwatched())
                        .catalogue())
                .of(rows);
    }

    private static void warmUp(TitleSearch search) {
        var stopwatch = new Stopwatch();
        while (stopwatch.wall() < WARM_UP_SECONDS) {
            TYPED.forEach(typed -> search.complete(typed, OFFERS));
        }
    }

    private static void tell(String typed, Runnable asked) {
        double[] milliseconds = IntStream.range(0, CALLS)
                .mapToDouble(call -> {
                    var stopwatch = new Stopwatch();
                    asked.run();
                    return stopwatch.wall() * 1e3;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-24s p50 %8.3f ms  p99 %8.3f ms%n",
                typed.length() > 24 ? typed.length() + " characters" : typed,
                milliseconds[CALLS / 2],
                milliseconds[CALLS * 99 / 100]);
    }

    /** Bytes in use, after a collection. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
