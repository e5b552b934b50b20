package org.twinreel.ui.features;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
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
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** Says which inputs the target is computed from, and how much of it each gives away; leads on to train without them. */
final class LeakCard implements Builder<Region> {
    private final LeakViewModel model;
    private final Onward onward;
    private final Messages messages;

    /**
     * The way on to a training without the leak.
     *
     * @param possible whether it could start now
     * @param start starts it, and shows the page on which it can be watched
     */
    public record Onward(ObservableBooleanValue possible, Runnable start) {}

    LeakCard(LeakViewModel model, Onward onward, Messages messages) {
        this.model = model;
        this.onward = onward;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var words = sentence(messages.text("features.leak.text"));
        words.setGraphic(Icons.WARNING.node());
        words.setAlignment(Pos.TOP_LEFT);
        var figures = new VBox(8);
        figures.setId("features-leak-figures");
        Runnable show = () -> figures.getChildren().setAll(figures());
        show.run();
        model.leak().addListener(change -> show.run());
        model.busy().addListener(change -> show.run());
        model.note().addListener(change -> show.run());
        var card = new Card(messages.text("features.card.leak"), words, figures).withTools(trainButton());
        card.setId("features-leak");
        card.getStyleClass().add("leak-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        model.look();
        return card;
    }

    private List<Node> figures() {
        InputLeak leak = model.leak().get();
        if (leak != null) {
            return List.of(new LeakTable(leak, messages).build(), verdict(leak));
        }
        return model.busy().get()
                ? List.of(foot(progress(), stopButton()))
                : List.of(foot(sentence(model.note().get()), againButton()));
    }

    private Label verdict(InputLeak leak) {
        double votes = leak.of(InputBlock.VOTES).curved();
        double others = leak.of(InputBlock.WITHOUT_VOTES).curved();
        String text = Double.isNaN(votes) || Double.isNaN(others)
                ? messages.text("features.leak.nothing")
                : messages.text("features.leak.verdict", votes, Math.max(0, others));
        var verdict = sentence(text);
        verdict.setId("features-leak-verdict");
        return verdict;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setId("features-leak-progress");
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("features.leak.job"));
        return new VBox(4, sentence(messages.text("features.leak.busy")), bar);
    }

    private static Label sentence(String text) {
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private static HBox foot(Node words, Button button) {
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (words instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        var foot = new HBox(12, words, button);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button stopButton() {
        var stop = new Button(messages.text("features.leak.stop"), Icons.STOP.node());
        stop.setId("features-leak-stop");
        stop.setOnAction(event -> model.stop());
        Card.explain(stop, messages.text("features.leak.stop.help"));
        return stop;
    }

    private Button againButton() {
        var again = new Button(messages.text("features.leak.again"), Icons.PLAY.node());
        again.setId("features-leak-again");
        again.setOnAction(event -> model.again());
        Card.explain(again, messages.text("features.leak.again.help"));
        return again;
    }

    private Button trainButton() {
        var train = new Button(messages.text("features.leak.train"), Icons.PLAY.node());
        train.setId("features-leak-train");
        train.setMinWidth(Region.USE_PREF_SIZE);
        train.disableProperty().bind(javafx.beans.binding.Bindings.not(onward.possible()));
        train.setOnAction(event -> onward.start().run());
        Card.explain(train, messages.text("features.leak.train.help"));
        return train;
    }
}
