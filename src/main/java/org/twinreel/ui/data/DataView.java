package org.twinreel.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Builder;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.Messages;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.EmptyState;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.style.Icons;

/** The first page: open a file, see what cleaning made of it. */
public final class DataView implements Builder<Region> {
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
                new ErrorBanner(model.error(), messages).build(),
                content,
                bundledButton(),
                recentButton(),
                openButton());
        page.setId("data-page");
        page.setOnDragOver(event -> acceptFiles(event, page));
        page.setOnDragExited(event -> page.getStyleClass().remove("drop-target"));
        page.setOnDragDropped(this::openDropped);
        return page;
    }

    private Node contentFor(@org.jspecify.annotations.Nullable LoadedCatalogue loaded) {
        if (loaded == null) {
            return new EmptyState(Icons.OPEN, messages.text("data.empty"));
        }
        var tabs = new TabPane(
                tab("data.tab.overview", "data-tab-overview", new CatalogueOverview(loaded, messages).build()),
                tab("data.tab.movies", "data-tab-movies", new MovieTable(loaded.catalogue(), messages).build()),
                tab("data.tab.dropped", "data-tab-dropped", new RejectedRowsTable(loaded.report(), messages).build()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var column = new VBox(12, new CleaningFigures(loaded, messages).build(), tabs);
        column.setMinHeight(0);
        return column;
    }

    private Tab tab(String key, String id, Region content) {
        var tab = new Tab(messages.text(key), content);
        tab.setId(id);
        return tab;
    }

    private Button openButton() {
        var open = new Button(messages.text("data.open"), Icons.OPEN.node());
        open.setId("data-open");
        open.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        open.setOnAction(event -> chooseFile(open));
        return open;
    }

    private void chooseFile(Node owner) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("data.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("data.open.csv"), "*.csv", "*.CSV"),
                        new FileChooser.ExtensionFilter(messages.text("data.open.all"), "*.*"));
        File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
        if (chosen != null) {
            model.open(chosen.toPath());
        }
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
        item.setOnAction(event -> model.open(file));
        return item;
    }

    private Button bundledButton() {
        var bundled = new Button(messages.text("data.bundled"), Icons.BUNDLED.node());
        bundled.setId("data-bundled");
        bundled.setOnAction(event -> model.openBundled());
        return bundled;
    }

    private static void acceptFiles(DragEvent event, Region page) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!page.getStyleClass().contains("drop-target")) {
                page.getStyleClass().add("drop-target");
            }
        }
        event.consume();
    }

    private void openDropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.open(files.get(0).toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
