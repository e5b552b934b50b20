package org.twinreel.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;
import org.twinreel.ui.style.Theme;

/** The window's content: the rail at the left, one page in the middle, the status line at the foot. */
public final class MainView implements Builder<Region> {
    private final Map<Page, Builder<? extends Region>> pages;
    private final ObjectProperty<Page> shown;
    private final StatusViewModel status;
    private final Settings settings;
    private final Messages messages;

    /**
     * A window's content.
     *
     * @param pages a builder per page; each is built when first shown
     * @param shown the page in view; the rail follows it and changes it
     */
    public MainView(
            Map<Page, Builder<? extends Region>> pages,
            ObjectProperty<Page> shown,
            StatusViewModel status,
            Settings settings,
            Messages messages) {
        this.pages = Map.copyOf(pages);
        this.shown = shown;
        this.status = status;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var root = new BorderPane();
        root.setLeft(rail());
        root.setCenter(pageArea());
        root.setBottom(new StatusLine(status, messages).build());
        measureMemoryWhileShown(root);
        return root;
    }

    private Region rail() {
        var brand = new Label(messages.text("app.name"));
        brand.getStyleClass().add(Styles.RAIL_BRAND);
        var rail = new VBox(brand);
        rail.getStyleClass().add(Styles.RAIL);
        rail.setAccessibleText(messages.text("shell.navigation"));
        var group = new ToggleGroup();
        for (Page page : Page.values()) {
            rail.getChildren().add(railItem(page, group));
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail.getChildren().addAll(gap, themeButton());
        return rail;
    }

    private Node railItem(Page page, ToggleGroup group) {
        var item = new ToggleButton(messages.text(page.nameKey()), page.icon().node());
        item.setId("page-" + page.name().toLowerCase(java.util.Locale.ROOT));
        item.getStyleClass().add(Styles.RAIL_ITEM);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setToggleGroup(group);
        item.setSelected(shown.get() == page);
        // A second press on the page in view must not unselect it.
        item.setOnAction(event -> {
            item.setSelected(true);
            shown.set(page);
        });
        shown.addListener((property, before, now) -> item.setSelected(now == page));
        return item;
    }

    private Node themeButton() {
        var button = new Button();
        button.setId("theme");
        button.getStyleClass().addAll(Styles.RAIL_ITEM);
        button.setMaxWidth(Double.MAX_VALUE);
        showTheme(button, settings.theme().get());
        settings.theme().addListener((property, before, now) -> showTheme(button, now));
        button.setOnAction(event -> settings.theme().set(settings.theme().get().other()));
        Card.explain(button, messages.text("shell.theme.help"));
        return button;
    }

    private void showTheme(Button button, Theme theme) {
        boolean light = theme == Theme.LIGHT;
        button.setText(messages.text(light ? "shell.theme.dark" : "shell.theme.light"));
        button.setGraphic((light ? Icons.DARK : Icons.LIGHT).node());
    }

    private Region pageArea() {
        var area = new StackPane();
        area.setId("page-area");
        var built = new EnumMap<Page, Region>(Page.class);
        Runnable show = () -> area.getChildren().setAll(built.computeIfAbsent(shown.get(), this::buildPage));
        show.run();
        shown.addListener(change -> show.run());
        return area;
    }

    private Region buildPage(Page page) {
        Builder<? extends @Nullable Region> builder = Objects.requireNonNull(pages.get(page));
        return Objects.requireNonNull(builder.build());
    }

    private void measureMemoryWhileShown(Region root) {
        var clock = new Timeline(new KeyFrame(Duration.seconds(2), event -> status.measureMemory()));
        clock.setCycleCount(Timeline.INDEFINITE);
        root.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }
}
