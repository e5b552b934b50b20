package org.twinreel.ui.data;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.FigureTile;

/** The row of figures that says what cleaning did. */
final class CleaningFigures implements Builder<Region> {
    private final LoadedCatalogue loaded;
    private final Messages messages;

    CleaningFigures(LoadedCatalogue loaded, Messages messages) {
        this.loaded = loaded;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var report = loaded.report();
        var profile = loaded.profile();
        var row = new HBox(
                tile("read", number(report.rowsRead())),
                tile("kept", number(report.rowsKept())),
                new FigureTile(
                        "data-dropped",
                        messages.text("data.figure.dropped"),
                        droppedByReason(report),
                        new SimpleStringProperty(number(report.rejected().size()))),
                tile("repaired", number(loaded.reading().rowsRepaired())),
                tile("duplicates", number(report.duplicateIds())),
                tile("titles", number(profile.sharedTitles())),
                tile("genres", number(profile.genres().size())),
                tile("languages", number(profile.languages().size())),
                tile("years", years()));
        row.getStyleClass().add("figures");
        row.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        return row;
    }

    private FigureTile tile(String figure, String value) {
        return new FigureTile(
                "data-" + figure,
                messages.text("data.figure." + figure),
                messages.text("data.figure." + figure + ".help"),
                new SimpleStringProperty(value));
    }

    private String droppedByReason(CleaningReport report) {
        String reasons = report.rejectedByReason().entrySet().stream()
                .map(entry -> messages.text("data.reason."
                                + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return messages.text("data.figure.dropped.help") + (reasons.isEmpty() ? "" : "\n" + reasons);
    }

    private String number(int value) {
        return messages.text("data.number", value);
    }

    private String years() {
        var years = loaded.profile().quantities().get(Quantity.RELEASE_YEAR);
        if (years == null || Double.isNaN(years.minimum())) {
            return messages.text("common.unknown");
        }
        return (int) years.minimum() + "–" + (int) years.maximum();
    }
}
