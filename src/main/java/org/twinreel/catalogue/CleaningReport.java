package org.twinreel.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What cleaning did: rows read = rows kept + rows rejected, always.
 *
 * @param file the file as given
 * @param rowsRead data rows in the file, the header not counted
 * @param rowsKept movies in the catalogue
 * @param rejected the rows dropped, in the file's order
 * @param duplicateIds kept rows whose TMDB id an earlier kept row has already; they stay in the catalogue
 * @param unreadableGenres kept rows whose genres could not be read and count as none; a missing cell counts as none too
 *     but is not among these: {@link CatalogueProfile#missingByColumn} has those
 * @param unreadableDates kept rows whose release date could not be read; a missing cell is not among these either
 * @param unreadableNumbers cells of kept rows with an id, a vote count or a popularity that cannot be read; they count
 *     as missing
 */
public record CleaningReport(
        String file,
        int rowsRead,
        int rowsKept,
        List<RejectedRow> rejected,
        int duplicateIds,
        int unreadableGenres,
        int unreadableDates,
        int unreadableNumbers) {
    public CleaningReport {
        rejected = List.copyOf(rejected);
        if (rowsRead != rowsKept + rejected.size()) {
            throw new IllegalArgumentException(
                    rowsRead + " rows read, but " + rowsKept + " kept and " + rejected.size() + " rejected");
        }
    }

    /** Number of rows dropped, by reason; reasons that did not occur are left out. */
    public Map<RejectedRow.Reason, Integer> rejectedByReason() {
        var counts = new EnumMap<RejectedRow.Reason, Integer>(RejectedRow.Reason.class);
        rejected.forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        return counts;
    }
}
