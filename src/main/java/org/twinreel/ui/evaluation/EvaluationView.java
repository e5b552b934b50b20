package org.twinreel.ui.evaluation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.text.Messages;
import org.twinreel.ui.ListLength;
import org.twinreel.ui.Page;
import org.twinreel.ui.ReadyPane;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.PageFrame;

/** The fifth page: what the lists are worth, for a few titles and for the whole catalogue. */
public final class EvaluationView implements Builder<Region> {
    private final EvaluationViewModel model;
    private final Messages messages;
    private final Consumer<Page> open;
    private final ChoiceTools tools;

    /** A page over its view model; {@code open} leads to where a missing catalogue or model can be got. */
    public EvaluationView(EvaluationViewModel model, Messages messages, Consumer<Page> open) {
        this.model = model;
        this.messages = messages;
        this.open = open;
        this.tools = new ChoiceTools(messages);
    }

    @Override
    public Region build() {
        var tabs = tabs();
        var run = new RunBar(model, messages).build();
        StackPane.setAlignment(run, Pos.TOP_RIGHT);
        var page = new PageFrame(
                messages.text("page.evaluate"),
                messages.text("evaluation.lead"),
                new ErrorBanner(model.error(), messages).build(),
                new ReadyPane(words(), model.readiness(), new StackPane(tabs, run), open, messages).build(),
                new ListLength("evaluation-length", model.length(), messages).build());
        page.setId("evaluation-page");
        return page;
    }

    private ReadyPane.Words words() {
        return new ReadyPane.Words(
                "evaluation", messages.text("evaluation.nodata"), messages.text("evaluation.nomodel"));
    }

    private TabPane tabs() {
        var titles = new Tab(messages.text("evaluation.tab.titles"), new TitlesPane(model, messages).build());
        titles.setId("evaluation-tab-titles");
        titles.setClosable(false);
        var choice = model.choice();
        var glance = tab(
                "glance",
                figures -> new GlancePane(figures, choice, messages).build(),
                measures("evaluation-measure", List.of(Measure.values())));
        var table = tab(
                "table", figures -> new FiguresTable(figures, choice, messages).build(), groups("evaluation-group"));
        var pairs = tab(
                "pairs", figures -> new PairTables(figures, choice, messages).build(), groups("evaluation-pair-group"));
        var distributions = tab(
                "distributions",
                figures -> new DistributionPane(figures, choice, messages).build(),
                measures("evaluation-distribution-measure", Measure.ofLists()),
                groups("evaluation-distribution-group"));
        var spread = tab(
                "spread",
                figures -> new SpreadPane(figures, choice, messages).build(),
                tools.groups(
                        "evaluation-spread-group",
                        List.of(GroupChoice.ALL, GroupChoice.TRAINED, GroupChoice.UNTRAINED),
                        choice.group()));
        var tabs = new TabPane(titles, glance, table, pairs, distributions, spread);
        tabs.setId("evaluation-tabs");
        // Whoever asked for the figures wants to see them, but not to lose the tab that they look at.
        model.figures().addListener((property, before, now) -> {
            if (now != null && titles.isSelected()) {
                tabs.getSelectionModel().select(glance);
            }
        });
        return tabs;
    }

    private Tab tab(String key, Function<CatalogueFigures, Node> content, Node... choices) {
        return new FigureTab(key, model, messages, content, List.of(choices));
    }

    private Node measures(String id, List<Measure> measures) {
        return tools.measures(id, measures, model.choice().measure());
    }

    private Node groups(String id) {
        return tools.groups(id, List.of(GroupChoice.values()), model.choice().group());
    }
}
