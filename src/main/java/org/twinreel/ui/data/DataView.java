package org.twinreel.ui.data;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.Messages;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.mapping.MappingViewModel;
import org.twinreel.ui.mapping.MappingWindow;
import org.twinreel.ui.parts.EmptyState;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.rows.RowsView;
import org.twinreel.ui.style.Icons;

/** The first page: open a file, see what reading and cleaning made of it. */
public final class DataView implements Builder<Region> {
    /** Puts the badge at the height of the tabs’ names. */
    private static final Insets BESIDE_TABS = new Insets(6, 0, 0, 0);

    private final DataViewModel model;
    private final Messages messages;

    /** A page over its view model. */
    public DataView(DataViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var content = new StackPane();
        content.setId("data-content");
        Runnable show =
                () -> content.getChildren().setAll(contentFor(model.loaded().get()));
        show.run();
        model.loaded().addListener(change -> show.run());

        var page = new PageFrame(
                messages.text("page.data"),
                messages.text("data.lead"),
                new ErrorBanner(model.error(), messages, remedyButton()).build(),
                content,
                bundledButton(),
                recentButton(),
                new OpenButton(model, messages).build());
        page.setId("data-page");
        new DropTarget(page, model::openDropped).install();
        model.mapping().addListener((property, before, now) -> {
            if (now != null) {
                showMapping(now, page);
            }
        });
        return page;
    }

    /** A person who has gone on to another page is not pulled back; the page says there is a question. */
    private void showMapping(MappingViewModel mapping, Region page) {
        if (page.getScene() == null) {
            mapping.cancel();
        } else {
            new MappingWindow(mapping, messages).show(page.getScene().getWindow());
        }
    }

    private Node contentFor(@Nullable LoadedCatalogue loaded) {
        if (loaded == null) {
            return new EmptyState(Icons.OPEN, messages.text("data.empty"));
        }
        var tabs = new TabPane(
                tab("data.tab.overview", "data-tab-overview", new CatalogueOverview(loaded, messages).build()),
                tab("data.tab.movies", "data-tab-movies", new MovieTable(loaded.catalogue(), messages).build()),
                tab("data.tab.rows", "data-tab-rows", new RowsView(model.rows(loaded), messages).build()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var badge = new FormatBadge(model, loaded, messages).build();
        var beside = new StackPane(tabs, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane.setMargin(badge, BESIDE_TABS);
        beside.setMinHeight(0);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var notices = new NoticesBar(new FileNotices(messages).of(loaded), messages).build();
        var column = new VBox(12, new CleaningFigures(loaded, messages).build(), notices, beside);
        column.setMinHeight(0);
        return column;
    }

    private Tab tab(String key, String id, Region content) {
        var tab = new Tab(messages.text(key), content);
        tab.setId(id);
        return tab;
    }

    private Button remedyButton() {
        var remedy = new Button(null, Icons.FORMAT.node());
        remedy.textProperty().bind(model.remedy());
        remedy.setAccessibleText(messages.text("data.remedy.format"));
        remedy.setId("data-remedy");
        remedy.getStyleClass().add(atlantafx.base.theme.Styles.SMALL);
        remedy.setMinWidth(Region.USE_PREF_SIZE);
        remedy.visibleProperty().bind(model.remedy().isNotEmpty());
        remedy.managedProperty().bind(remedy.visibleProperty());
        remedy.setOnAction(event -> model.askAboutFailed());
        return remedy;
    }

    private MenuButton recentButton() {
        var recent = new MenuButton(messages.text("data.recent"), Icons.RECENT.node());
        recent.setId("data-recent");
        recent.disableProperty().bind(Bindings.isEmpty(model.recentFiles()));
        Runnable fill = () -> recent.getItems()
                .setAll(model.recentFiles().stream().map(this::recentItem).toList());
        fill.run();
        model.recentFiles().addListener((javafx.collections.ListChangeListener<Path>) change -> fill.run());
        return recent;
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.openRecent(file));
        return item;
    }

    private Button bundledButton() {
        var bundled = new Button(messages.text("data.bundled"), Icons.BUNDLED.node());
        bundled.setId("data-bundled");
        bundled.setOnAction(event -> model.openBundled());
        return bundled;
    }
}
