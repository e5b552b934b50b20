package org.twinreel.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.twinreel.text.Messages;
import org.twinreel.ui.MovieFile;

class DataFxTest extends DrivenDataPage {

    @Test
    void aFileWithoutVotesSaysWhatThatCosts() throws Exception {
        open("no-votes.csv", MovieFile.NO_VOTES);

        assertThat(text("#data-notice-0")).contains("nothing can be trained");
        assertThat(lookup("#data-notice-1").query().getParent().isVisible()).isFalse();

        press("#data-notices-more");

        assertThat(lookup("#data-notice-1").query().getParent().isVisible()).isTrue();
        assertThat(text("#data-notices-more")).isEqualTo("fewer notes");
    }

    @Test
    void theBadgeTellsTheFormatAndRestsForTheProgramsOwnCatalogue() throws Exception {
        open("semicolons.csv", MovieFile.PLAIN.replace(',', ';'));
        String ofFile = text("#data-format");
        boolean ofFileRests = lookup("#data-format").queryAs(Button.class).isDisabled();

        interact(() -> model.openBundled());
        idle();

        assertThat(ofFile).isEqualTo("UTF-8 · semicolon · 1 header row");
        assertThat(ofFileRests).isFalse();
        assertThat(lookup("#data-format").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(lookup("#data-notices").query().isVisible()).isFalse();
    }

    @Test
    void repairedRowsAreCountedBesideTheDropped() throws Exception {
        open("damaged.csv", MovieFile.DAMAGED);

        assertThat(text("#data-read-value")).isEqualTo("6");
        assertThat(text("#data-kept-value")).isEqualTo("3");
        assertThat(text("#data-dropped-value")).isEqualTo("3");
        assertThat(text("#data-repaired-value")).isEqualTo("1");
    }

    @Test
    void theRowsPanelFiltersAndShowsTheWholeTextOfARow() throws Exception {
        open("damaged.csv", MovieFile.DAMAGED);
        showTab(2);
        int all = table("#rows").getItems().size();

        type("#rows-filter", "bus");
        idle();
        interact(() -> table("#rows").getSelectionModel().select(0));
        String raw = lookup("#rows-detail").queryAs(TextArea.class).getText();
        interact(() -> lookup("#rows-filter").queryAs(TextField.class).clear());
        choose("#rows-group", "repaired (1)");
        idle();

        assertThat(all).isEqualTo(4);
        assertThat(raw).isEqualTo("=Speed,A bus cannot stop,much,10");
        assertThat(table("#rows").getItems()).hasSize(1);
        assertThat(text("#data-account")).startsWith("6 rows read = 3 kept + 3 dropped.");
    }

    @Test
    void selectedRowsAreCopiedByKey() throws Exception {
        open("damaged.csv", MovieFile.DAMAGED);
        showTab(2);
        interact(() -> {
            table("#rows").requestFocus();
            table("#rows").getSelectionModel().selectRange(0, 2);
        });

        push(KeyCode.SHORTCUT, KeyCode.C);
        idle();

        var copied = new java.util.ArrayList<String>();
        interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get(0).lines())
                .containsExactly(
                        "3\t77\tdropped\tno title\tleft out\t,A film without a name,7.9,900",
                        "4\t108\tdropped\tno overview\tleft out\tRonin,,7.2,300");
        assertThat(text("#rows-remark")).isEqualTo("2 rows are on the clipboard.");
    }

    @Test
    void aColumnsHeadSortsTheRows() throws Exception {
        open("damaged.csv", MovieFile.DAMAGED);
        showTab(2);

        interact(() -> sortByLineBackwards(table("#rows")));
        idle();

        assertThat(table("#rows").getColumns().get(0).getCellData(0)).isEqualTo("6");
        assertThat(table("#rows").getSortOrder()).hasSize(1);
    }

    private static <T> void sortByLineBackwards(javafx.scene.control.TableView<T> table) {
        var line = table.getColumns().get(0);
        line.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(line));
    }

    @Test
    void theFileDialogOffersEveryKindOfTable() {
        var filters = new OpenButton(model, Messages.load(Locale.ENGLISH)).filters();

        assertThat(Set.copyOf(filters.get(0).getExtensions()))
                .contains("*.csv", "*.tsv", "*.tab", "*.txt", "*.gz", "*.zip", "*.CSV");
        assertThat(filters.get(1).getExtensions()).containsExactly("*.*");
    }
}
