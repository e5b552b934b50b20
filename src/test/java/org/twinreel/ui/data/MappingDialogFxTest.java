package org.twinreel.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.twinreel.ui.MovieFile;

/** The window “How the file is read”, as it opens from the page Data. */
class MappingDialogFxTest extends DrivenDataPage {

    private Object sample(int column) {
        return ((TableView<?>) table("#mapping-samples"))
                .getColumns()
                .get(column)
                .getCellData(0);
    }

    private boolean canRead() {
        return !lookup("#mapping-read").queryAs(Button.class).isDisabled();
    }

    @Test
    void anotherDelimiterChangesTheSamplesAndTheRightOneIsRead() throws Exception {
        open("tilde.csv", MovieFile.PLAIN.replace(",", "<>"));
        boolean openedByItself = exists("#mapping");
        choose("#mapping-delimiter", "semicolon");
        idle();
        Object asOneColumn = sample(0);

        choose("#mapping-delimiter", "other");
        type("#mapping-delimiter-typed", "<>");
        idle();
        Object asTitle = sample(0);
        press("#mapping-read");
        idle();

        assertThat(openedByItself).isTrue();
        assertThat(asOneColumn).isEqualTo("Alien<>A thing hunts the crew<>8.1<>1200");
        assertThat(asTitle).isEqualTo("Alien");
        assertThat(exists("#mapping")).isFalse();
        assertThat(session.loaded().get().catalogue().movie(1).title()).isEqualTo("Heat");
        assertThat(text("#data-format")).isEqualTo("UTF-8 · “<>” · 1 header row");
    }

    @Test
    void theBadgeOpensItAndAnotherHeaderReadsTheFileAnew() throws Exception {
        open("plain.csv", MovieFile.PLAIN);
        int before = session.loaded().get().catalogue().size();

        press("#data-format");
        idle();
        choose("#mapping-header-rows", "2 header rows");
        idle();
        Object first = sample(0);
        press("#mapping-read");
        idle();

        assertThat(before).isEqualTo(3);
        assertThat(first).isEqualTo("Heat");
        assertThat(session.loaded().get().catalogue().size()).isEqualTo(2);
    }

    @Test
    void aFileWithoutKnownColumnsOpensItAndChosenColumnsAreRead() throws Exception {
        open("unknown.csv", MovieFile.UNKNOWN_NAMES);
        String question = text("#mapping-objection");
        boolean before = canRead();

        choose("#mapping-field-title", "Bezeichnung");
        choose("#mapping-field-overview", "Worum");
        choose("#mapping-field-vote-average", "Wie gut");
        String cost = text("#mapping-cost");
        choose("#mapping-field-vote-count", "Wie oft");
        boolean after = canRead();
        press("#mapping-read");
        idle();

        assertThat(question).startsWith("Which columns are these: Title and Overview?");
        assertThat(before).isFalse();
        assertThat(cost).contains("nothing can be trained");
        assertThat(after).isTrue();
        assertThat(session.loaded().get().catalogue().movie(2).title()).isEqualTo("Ronin");
        assertThat(text("#data-kept-value")).isEqualTo("3");
    }

    @Test
    void wrongValuesAreToldAndAResetTakesThemBack() throws Exception {
        open("plain.csv", MovieFile.PLAIN);
        press("#data-format");
        idle();

        choose("#mapping-encoding", "other");
        type("#mapping-encoding-typed", "utf-ate");
        String encoding = text("#mapping-objection");
        choose("#mapping-field-overview", "title");
        press("#mapping-reset");
        idle();
        boolean afterReset = canRead();
        choose("#mapping-field-overview", "title");

        assertThat(encoding).contains("no encoding “utf-ate”");
        assertThat(afterReset).isTrue();
        assertThat(lookup("#mapping-encoding-typed").queryAs(TextField.class).isVisible())
                .isFalse();
        assertThat(text("#mapping-objection")).contains("two things at once: Title, Overview");
        assertThat(canRead()).isFalse();
    }

    @Test
    void escapeClosesItAndWhatWasOpenStays() throws Exception {
        open("plain.csv", MovieFile.PLAIN);
        var before = session.loaded().get();
        press("#data-format");
        idle();

        push(KeyCode.ESCAPE);

        await(() -> model.mapping().get() == null);
        assertThat(exists("#mapping")).isFalse();
        assertThat(session.loaded().get()).isSameAs(before);
    }

    @Test
    void aFileThatFailsKeepsTheDialogAndTheCatalogue() throws Exception {
        open("plain.csv", MovieFile.PLAIN);
        var before = session.loaded().get();
        press("#data-format");
        idle();

        choose("#mapping-field-vote-average", "overview");
        choose("#mapping-field-overview", "vote_average");
        press("#mapping-read");
        idle();

        assertThat(text("#mapping-objection")).contains("left no row").contains("What was open stays open");
        assertThat(canRead()).isTrue();
        assertThat(session.loaded().get()).isSameAs(before);
    }

    @Test
    void theBannerLeadsBackToIt() throws Exception {
        open("unknown.csv", MovieFile.UNKNOWN_NAMES);
        press("#mapping-cancel");
        await(() -> !exists("#mapping"));

        press("#data-remedy");
        idle();

        assertThat(exists("#mapping")).isTrue();
    }

    @Test
    void everyControlSaysWhatItIs() throws Exception {
        open("plain.csv", MovieFile.PLAIN);
        press("#data-format");
        idle();

        var silent = lookup("#mapping .combo-box, #mapping .text-field, #mapping .button, #mapping .table-view")
                .queryAllAs(Control.class)
                .stream()
                .filter(control -> control.getAccessibleText() == null)
                .filter(control -> !(control instanceof Labeled labeled)
                        || labeled.getText() == null
                        || labeled.getText().isBlank())
                .toList();

        assertThat(silent).isEmpty();
    }
}
