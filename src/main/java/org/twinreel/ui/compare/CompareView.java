package org.twinreel.ui.compare;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.text.Messages;
import org.twinreel.ui.ListLength;
import org.twinreel.ui.Page;
import org.twinreel.ui.ReadyPane;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.search.MovieChoices;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;
import org.twinreel.ui.why.WhyViewModel;

/** The fourth page: one movie, three lists side by side. */
public final class CompareView implements Builder<Region> {
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private static final PseudoClass WITHOUT_OVERVIEW = PseudoClass.getPseudoClass("brief");

    private final CompareViewModel model;
    private final WhyViewModel why;
    private final Messages messages;
    private final Consumer<Page> open;

    /** A page over its view model; {@code open} leads to where a missing catalogue or model can be got. */
    public CompareView(CompareViewModel model, WhyViewModel why, Messages messages, Consumer<Page> open) {
        this.model = model;
        this.why = why;
        this.messages = messages;
        this.open = open;
    }

    @Override
    public Region build() {
        var page = new PageFrame(
                messages.text("page.compare"),
                messages.text("compare.lead"),
                new ErrorBanner(model.error(), messages).build(),
                new ReadyPane(words(), model.readiness(), lists(), open, messages).build());
        page.setId("compare-page");
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::followKey);
        // A list keeps Escape to itself.
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::closeWhyOnEscape);
        return page;
    }

    private ReadyPane.Words words() {
        return new ReadyPane.Words("compare", messages.text("compare.nodata"), messages.text("compare.nomodel"));
    }

    private void followKey(KeyEvent event) {
        if (BACK.match(event)) {
            model.back();
            event.consume();
        } else if (FORWARD.match(event)) {
            model.forward();
            event.consume();
        }
    }

    private void closeWhyOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.why().get() != null) {
            model.closeWhy();
            event.consume();
        }
    }

    private Region lists() {
        var choices = new MovieChoices("compare-choices", model.question(), model::choose, messages).build();
        var filters = new ToggleButton(messages.text("compare.filter"), Icons.FILTER.node());
        Region row = filterRow(filters);
        var card = new MovieCard(model, messages).build();
        // A small window has room for the filters or for the overview.
        card.pseudoClassStateChanged(WITHOUT_OVERVIEW, row.isVisible());
        row.visibleProperty()
                .addListener((property, before, now) -> card.pseudoClassStateChanged(WITHOUT_OVERVIEW, now));
        var board = new BoardPane(model, new WhyDrawer(model, why, messages).build(), messages).build();
        VBox.setVgrow(board, Priority.ALWAYS);
        var lists = new VBox(searchRow(filters), row, choices, card, board);
        lists.getStyleClass().add("compare-lists");
        return lists;
    }

    /** The filters while they are open, and what is in force even when they are not. */
    private Region filterRow(ToggleButton open) {
        var bar = new FilterBar(model, messages).build();
        bar.visibleProperty().bind(open.selectedProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        var row = new HBox(12, bar, new FilterChips(model, open.selectedProperty(), messages).build());
        row.setId("compare-filters");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty()
                .bind(open.selectedProperty().or(model.options().filter().isNotEqualTo(MovieFilter.NONE)));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Region searchRow(ToggleButton filters) {
        filters.setId("compare-filter");
        filters.setMinWidth(Region.USE_PREF_SIZE);
        Card.explain(filters, messages.text("compare.filter.help"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(
                backButton(),
                forwardButton(),
                searchField(),
                surpriseButton(),
                filters,
                controlButton(),
                gap,
                new ListLength("compare-length", model.length(), messages).build(),
                new ExportMenu(model.export(), messages).build());
        row.getStyleClass().add(Styles.TOOLBAR);
        return row;
    }

    private ToggleButton controlButton() {
        var control = new ToggleButton(messages.text("compare.control.switch"), Icons.UNTRAINED.node());
        control.setId("compare-control");
        control.setMinWidth(Region.USE_PREF_SIZE);
        control.selectedProperty().bindBidirectional(model.options().control());
        Card.explain(control, messages.text("compare.control.help"));
        return control;
    }

    private Button backButton() {
        var back = iconButton("compare-back", Icons.BACK, "compare.back");
        back.disableProperty().bind(model.hasEarlier().not());
        back.setOnAction(event -> model.back());
        return back;
    }

    private Button forwardButton() {
        var forward = iconButton("compare-forward", Icons.FORWARD, "compare.forward");
        forward.disableProperty().bind(model.hasLater().not());
        forward.setOnAction(event -> model.forward());
        return forward;
    }

    private Button iconButton(String id, Icons icon, String key) {
        var button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add(atlantafx.base.theme.Styles.BUTTON_ICON);
        button.setAccessibleText(messages.text(key));
        Card.explain(button, messages.text(key));
        return button;
    }

    private TextField searchField() {
        var field = new MovieField("compare-search", model::search, model::choose, entered -> model.ask(), messages)
                .build();
        field.setPrefWidth(280);
        field.textProperty().bindBidirectional(model.typed());
        return field;
    }

    private Button surpriseButton() {
        var surprise = new Button(messages.text("compare.surprise"), Icons.SURPRISE.node());
        surprise.setId("compare-surprise");
        surprise.setOnAction(event -> model.surprise());
        Card.explain(surprise, messages.text("compare.surprise.help"));
        return surprise;
    }
}
