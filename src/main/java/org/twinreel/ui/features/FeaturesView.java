package org.twinreel.ui.features;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.features.FeatureSet;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session.Extraction;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.EmptyState;
import org.twinreel.ui.parts.FigureTile;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.style.Icons;

/** The second page: what numbers became of the movies. */
public final class FeaturesView implements Builder<Region> {
    private final FeaturesViewModel model;
    private final LeakViewModel leak;
    private final LeakCard.Onward onward;
    private final Messages messages;

    /**
     * A page over its view models.
     *
     * @param possible whether a training without the leak could start now
     * @param trainWithoutLeak starts it, and shows the page on which it can be watched
     */
    public FeaturesView(
            FeaturesViewModel model,
            LeakViewModel leak,
            ObservableBooleanValue possible,
            Runnable trainWithoutLeak,
            Messages messages) {
        this.model = model;
        this.leak = leak;
        this.onward = new LeakCard.Onward(possible, trainWithoutLeak);
        this.messages = messages;
    }

    @Override
    public Region build() {
        var content = new StackPane();
        content.setId("features-content");
        Runnable show =
                () -> content.getChildren().setAll(contentFor(model.extraction().get()));
        show.run();
        model.extraction().addListener(change -> show.run());
        var page = new PageFrame(
                messages.text("page.features"),
                messages.text("features.lead"),
                new ErrorBanner(model.error(), messages).build(),
                content);
        page.setId("features-page");
        return page;
    }

    private Node contentFor(@Nullable Extraction extraction) {
        if (extraction == null) {
            return new EmptyState(Icons.FEATURES, messages.text("features.empty"), computeButton());
        }
        FeatureSet features = extraction.features();
        var blocks = new FeatureBlocks(features, messages);
        var rowAndScaling = new VBox(12, blocks.widths(), blocks.scaling());
        var leakCard = new LeakCard(leak, onward, messages).build();
        rowAndScaling.setPrefWidth(300);
        rowAndScaling.setMinWidth(300);
        leakCard.setPrefWidth(460);
        leakCard.setMinWidth(0);
        HBox.setHgrow(rowAndScaling, Priority.SOMETIMES);
        HBox.setHgrow(leakCard, Priority.ALWAYS);
        var left = new VBox(12, new HBox(12, rowAndScaling, leakCard), blocks.charts());
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new MovieVector(model, features, messages).build();
        right.setPrefWidth(330);
        right.setMinWidth(320);
        var columns = new HBox(12, left, right);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(12, figures(features), scroll);
    }

    private Button computeButton() {
        var compute = new Button(messages.text("features.compute"), Icons.PLAY.node());
        compute.setId("features-compute");
        compute.disableProperty().bind(model.loaded().isNull());
        compute.setOnAction(event -> model.extract());
        return compute;
    }

    private Region figures(FeatureSet features) {
        var row = new HBox(
                tile("total", integer(features.content().columns())),
                tile("text", integer(features.text().matrix().columns())),
                tile("genres", integer(features.genres().matrix().columns())),
                tile("numeric", integer(features.numeric().matrix().columns())),
                tile("vocabulary", integer(features.text().vocabulary().size())),
                tile("nonzeros", integer(features.text().tfIdf().nonZeros())),
                tile("variance", messages.text("features.share", features.text().totalExplainedVariance())));
        row.getStyleClass().add("figures");
        row.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        return row;
    }

    private String integer(int value) {
        return messages.text("features.integer", value);
    }

    private FigureTile tile(String figure, String value) {
        return new FigureTile(
                "features-" + figure,
                messages.text("features.figure." + figure),
                messages.text("features.figure." + figure + ".help"),
                new SimpleStringProperty(value));
    }
}
