package org.twinreel.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.compare.CompareView;
import org.twinreel.ui.compare.CompareViewModel;
import org.twinreel.ui.style.Theme;

class WhyFxTest extends ApplicationTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final Session session = new Session();
    private CompareViewModel compare;
    private WhyViewModel why;

    @Override
    public void start(Stage stage) {
        var jobs = new InlineJobRunner();
        var preparations = new Preparations(session, jobs, messages);
        compare = new CompareViewModel(session, preparations, new InlineJobRunner(), messages, new SplittableRandom(1));
        why = new WhyViewModel(session, preparations, jobs, messages);
        stage.setScene(new Scene(new CompareView(compare, why, messages, page -> {}).build(), 1176, 684));
        Theme.LIGHT.apply(stage.getScene());
        ExplainableSession.fill(session);
        stage.show();
    }

    @Test
    void theKeyOpensAnAnswerWithTheExplanationsFiguresAndEscapeClosesIt() {
        interact(() -> list("content").requestFocus());
        push(KeyCode.W);

        Explained explained = why.explained().get();
        assertThat(explained).isNotNull();
        assertThat(text("#why-title")).isEqualTo("Why The Matrix (1999)?");
        assertThat(text("#why-query")).contains("Inception (2010)");
        assertThat(text("#why-verdict")).isEqualTo(messages.text("why.verdict.none"));
        assertThat(text("#why-cosine-content"))
                .isEqualTo(messages.text(
                        "why.cosine", explained.explanation().content().cosine()))
                .isEqualTo("0.99985");
        assertThat(text("#why-rank-content")).isEqualTo("1");
        assertThat(text("#why-rank-text")).isEqualTo("1 → 1");
        assertThat(text("#why-change-numeric")).isEqualTo("−0.00015");
        assertThat(text("#why-year-query")).isEqualTo("2010");
        assertThat(text("#why-vote-count-movie")).isEqualTo("800");

        push(KeyCode.ESCAPE);
        assertThat(lookup("#compare-why").query().isVisible()).isFalse();
    }

    @Test
    void theButtonOfARowOpensItAndTheCrossClosesIt() {
        interact(() -> list("content").getSelectionModel().select(0));
        interact(() -> from(list("content")).lookup(".place-why").queryAllAs(Button.class).stream()
                .filter(Button::isVisible)
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(text("#why-title")).isEqualTo("Why The Matrix (1999)?");

        interact(() -> lookup("#why-close").queryButton().fire());

        assertThat(lookup("#compare-why").query().isVisible()).isFalse();
        assertThat(why.explained().get()).isNull();
    }

    @Test
    void anotherRowIsExplainedInTheOpenDrawerWhileTheListsStayAlive() {
        interact(() -> list("content").requestFocus());
        push(KeyCode.W);
        assertThat(text("#why-title")).isEqualTo("Why The Matrix (1999)?");

        ListCell<?> third = from(list("hybrid")).lookup(".place").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == 2)
                .findFirst()
                .orElseThrow();
        moveTo(third);
        WaitForAsyncUtils.waitForFxEvents();
        String title = from(third).lookup(".place-title").queryLabeled().getText();
        clickOn(from(third).lookup(".place-why").queryButton());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#why-title")).startsWith("Why " + title).isNotEqualTo("Why The Matrix (1999)?");
        assertThat(text("#compare-movie-title")).isEqualTo("Inception (2010)");
    }

    @Test
    void wordsOfBothOverviewsAreMarkedInBoth() {
        // “What happens in Return.” twice: the vocabulary has happens and return, and the two in a row.
        ask(SampleSession.LESSER_RETURN, SampleSession.GREATER_RETURN);

        assertThat(marked("#why-overview-query")).containsExactly("happens", "Return");
        assertThat(marked("#why-overview-movie")).containsExactly("happens", "Return");
    }

    @Test
    void cfOfAnUntrainedMovieIsSaidToBeChance() {
        ask(SampleSession.INCEPTION, SampleSession.SPIRITED_AWAY);
        assertThat(text("#why-cf")).isEqualTo(messages.text("why.cf.movie"));

        ask(SampleSession.SPIRITED_AWAY, SampleSession.INCEPTION);
        assertThat(text("#why-cf")).isEqualTo(messages.text("why.cf.query"));
    }

    private void ask(int query, int row) {
        var catalogue = SampleSession.catalogue();
        interact(() -> why.explain(catalogue.movie(query), catalogue.movie(row)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ListView<?> list(String mode) {
        return lookup("#compare-" + mode + "-list").queryListView();
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private List<String> marked(String selector) {
        return lookup(selector).queryAs(TextFlow.class).getChildren().stream()
                .filter(node -> node.getStyleClass().contains("why-marked"))
                .map(node -> ((Text) node).getText())
                .toList();
    }
}
