package org.twinreel.ui.evaluation;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.ui.search.MovieField;

/**
 * An order of titles.
 *
 * @param source whose figures decide; null where the names do
 * @param falling whether the highest or last comes first
 */
record TitleOrder(@Nullable ListSource source, boolean falling) {

    /** Puts titles in this order; those without a figure come last either way. */
    Comparator<TitleEntry> by(ListMetric metric) {
        if (source == null) {
            Comparator<TitleEntry> byName =
                    Comparator.comparing(entry -> name(entry).toLowerCase(Locale.ROOT));
            return falling ? byName.reversed() : byName;
        }
        ListSource deciding = source;
        return Comparator.comparingDouble(entry -> {
            double figure = entry.figure(deciding, metric);
            return Double.isNaN(figure) ? Double.POSITIVE_INFINITY : falling ? -figure : figure;
        });
    }

    /** What stands in the row of a title. */
    static String name(TitleEntry entry) {
        return entry.found().map(MovieField::named).orElse(entry.typed());
    }
}
