package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How often each movie is recommended, by each source, to trained and to untrained queries. */
final class RecommendationCounts {
    private final Map<ListSource, int[]> toTrained = new EnumMap<>(ListSource.class);
    private final Map<ListSource, int[]> toUntrained = new EnumMap<>(ListSource.class);

    /** Nothing recommended yet of so many movies. */
    RecommendationCounts(int movies) {
        for (ListSource source : ListSource.values()) {
            toTrained.put(source, new int[movies]);
            toUntrained.put(source, new int[movies]);
        }
    }

    /** Counts the movies of a list. */
    void count(ListSource source, int[] rows, boolean trainedQuery) {
        int[] times = times(source, trainedQuery ? toTrained : toUntrained);
        for (int row : rows) {
            times[row]++;
        }
    }

    /** How the recommendations of each source to a group of queries spread over the catalogue. */
    Map<ListSource, CatalogueSpread> spreads(QueryGroup group) {
        var spreads = new EnumMap<ListSource, CatalogueSpread>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            spreads.put(source, CatalogueSpread.of(times(source, group)));
        }
        return spreads;
    }

    private int[] times(ListSource source, QueryGroup group) {
        int[] trained = times(source, toTrained);
        int[] untrained = times(source, toUntrained);
        return switch (group) {
            case TRAINED -> trained;
            case UNTRAINED -> untrained;
            case ALL -> {
                int[] all = new int[trained.length];
                Arrays.setAll(all, row -> trained[row] + untrained[row]);
                yield all;
            }
        };
    }

    private static int[] times(ListSource source, Map<ListSource, int[]> of) {
        return Objects.requireNonNull(of.get(source));
    }
}
