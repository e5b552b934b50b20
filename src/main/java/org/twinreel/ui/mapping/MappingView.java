package org.twinreel.ui.mapping;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import javafx.util.Duration;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** How the file is read: its format, its columns, its first rows, and what is wrong with what was chosen. */
final class MappingView implements Builder<Region> {
    private static final double FORMAT_WIDTH = 400;
    private static final Duration SOON = Duration.millis(300);

    private final MappingViewModel model;
    private final Messages messages;

    MappingView(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var title = new Label(messages.text("mapping.title", model.fileName()));
        title.getStyleClass().add(Styles.PAGE_TITLE);
        var lead = new Label(messages.text("mapping.lead"));
        lead.getStyleClass().add(Styles.PAGE_LEAD);
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var samples = new SampleTable(model, messages).build();
        VBox.setVgrow(samples, Priority.ALWAYS);
        var choices = choices();
        choices.disableProperty().bind(model.phase().isEqualTo(Phase.READING));
        var dialog = new VBox(new VBox(title, lead), choices, samples, sentence(), foot());
        dialog.setId("mapping");
        dialog.getStyleClass().addAll(Styles.PAGE, "mapping");
        return dialog;
    }

    private Region choices() {
        var format = new FormatPane(model, messages).build();
        format.setPrefWidth(FORMAT_WIDTH);
        format.setMinWidth(FORMAT_WIDTH);
        var columns = new ColumnPane(model, messages).build();
        HBox.setHgrow(columns, Priority.ALWAYS);
        columns.setMinWidth(0);
        var row = new HBox(12, format, columns);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node sentence() {
        var text = Bindings.createStringBinding(
                () -> model.objection().get().isEmpty()
                        ? model.remark().get()
                        : model.objection().get(),
                model.objection(),
                model.remark());
        var words = new Label();
        words.setId("mapping-objection");
        words.textProperty().bind(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var banner = new HBox(Icons.ERROR.node(), words);
        banner.getStyleClass().add(Styles.ERROR_BANNER);
        banner.visibleProperty().bind(text.isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private Region foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, reset(), looking(), gap, reading(), cancel(), read());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(36);
        return foot;
    }

    private Node reset() {
        var reset = new Button(messages.text("mapping.reset"), Icons.RESET.node());
        reset.setId("mapping-reset");
        Runnable refresh =
                () -> reset.setDisable(!model.isChanged() || model.phase().get() != Phase.CHOOSING);
        refresh.run();
        model.changes().addListener(change -> refresh.run());
        model.phase().addListener(change -> refresh.run());
        reset.setOnAction(event -> model.reset());
        Card.explain(reset, messages.text("mapping.reset.help"));
        return reset;
    }

    /** Most looks are over before anybody could read of them; only a long one is told. */
    private Node looking() {
        var words = new Label(messages.text("mapping.looking"));
        words.getStyleClass().add(Styles.QUIET);
        var stop = new Button(messages.text("mapping.stop"), Icons.STOP.node());
        stop.setId("mapping-look-stop");
        stop.getStyleClass().add(atlantafx.base.theme.Styles.SMALL);
        stop.setOnAction(event -> model.stopLooking());
        var line = new HBox(8, words, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setVisible(false);
        var wait = new PauseTransition(SOON);
        wait.setOnFinished(event -> line.setVisible(model.looking().get()));
        Runnable follow = () -> {
            if (model.looking().get()) {
                wait.playFromStart();
            } else {
                wait.stop();
                line.setVisible(false);
            }
        };
        follow.run();
        model.looking().addListener(change -> follow.run());
        return line;
    }

    private Node reading() {
        BooleanBinding underway = model.phase().isEqualTo(Phase.READING);
        var words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(model.progress().get() < 0 ? "mapping.waiting" : "mapping.reading"),
                        model.progress()));
        words.getStyleClass().add(Styles.QUIET);
        var bar = new ProgressBar();
        bar.setId("mapping-progress");
        bar.progressProperty().bind(model.progress());
        bar.accessibleTextProperty().bind(words.textProperty());
        var stop = new Button(messages.text("mapping.stop"), Icons.STOP.node());
        stop.setId("mapping-stop");
        stop.setOnAction(event -> model.stopReading());
        Card.explain(stop, messages.text("mapping.stop.help"));
        var line = new HBox(8, words, bar, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(underway);
        line.managedProperty().bind(underway);
        return line;
    }

    private Node cancel() {
        var cancel = new Button(messages.text("mapping.cancel"));
        cancel.setId("mapping-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        Card.explain(cancel, messages.text("mapping.cancel.help"));
        return cancel;
    }

    private Node read() {
        var read = new Button(messages.text("mapping.read"), Icons.OPEN.node());
        read.setId("mapping-read");
        read.setDefaultButton(true);
        read.disableProperty().bind(model.readable().not());
        read.setOnAction(event -> model.read());
        Card.explain(read, messages.text("mapping.read.help"));
        return read;
    }
}
