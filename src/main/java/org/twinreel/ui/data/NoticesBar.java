package org.twinreel.ui.data;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.data.FileNotices.Notice;
import org.twinreel.ui.style.Icons;

/** What a person should know about the file: the weightiest sentence, the others on demand. No room without any. */
final class NoticesBar implements Builder<Region> {
    private final List<Notice> notices;
    private final Messages messages;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(false);

    NoticesBar(List<Notice> notices, Messages messages) {
        this.notices = List.copyOf(notices);
        this.messages = messages;
    }

    @Override
    public Region build() {
        var bar = new VBox(4);
        bar.setId("data-notices");
        bar.getStyleClass().add("notices");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.setVisible(!notices.isEmpty());
        bar.setManaged(!notices.isEmpty());
        if (!notices.isEmpty()) {
            if (notices.get(0).grave()) {
                bar.getStyleClass().add("notices-grave");
            }
            bar.getChildren().add(first());
            if (notices.size() > 1) {
                bar.getChildren().add(others());
            }
        }
        return bar;
    }

    private Node first() {
        var icon = (notices.get(0).grave() ? Icons.WARNING : Icons.NOTICE).node();
        var line = new HBox(8, icon, sentence(notices.get(0), 0));
        line.setAlignment(Pos.CENTER_LEFT);
        if (notices.size() > 1) {
            var more = new Hyperlink();
            more.setId("data-notices-more");
            more.setMinWidth(Region.USE_PREF_SIZE);
            Runnable name = () -> more.setText(
                    open.get()
                            ? messages.text("data.notices.fewer")
                            : messages.text("data.notices.more", notices.size() - 1));
            name.run();
            open.addListener(change -> name.run());
            more.setOnAction(event -> {
                more.setVisited(false);
                open.set(!open.get());
            });
            line.getChildren().add(more);
        }
        return line;
    }

    private Node others() {
        var sentences = new VBox(4);
        for (int place = 1; place < notices.size(); place++) {
            sentences.getChildren().add(sentence(notices.get(place), place));
        }
        sentences.getStyleClass().add("notices-others");
        sentences.visibleProperty().bind(open);
        sentences.managedProperty().bind(open);
        return sentences;
    }

    private static Label sentence(Notice notice, int place) {
        var sentence = new Label(notice.sentence());
        sentence.setId("data-notice-" + place);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }
}
