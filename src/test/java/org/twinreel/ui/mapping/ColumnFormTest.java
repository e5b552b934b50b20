package org.twinreel.ui.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.ReadingReport.Table;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.reading.DetectedFile;
import org.twinreel.catalogue.source.Encoding;
import org.twinreel.text.Messages;

class ColumnFormTest {
    private static final Map<Field, Integer> FOUND = Map.of(Field.TITLE, 0, Field.OVERVIEW, 1);

    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final ColumnForm form = new ColumnForm(Map.of(), messages);

    private static DetectedFile seen(int headerRows, List<String> names, Map<Field, Integer> found) {
        var format = new FileFormat(Encoding.UTF_8, Dialect.PLAIN, FileFormat.LineEnd.LF, 0, headerRows, List.of());
        return new DetectedFile(new Table(format, names, found), List.of());
    }

    @Test
    void theColumnsThatWereFoundHold() {
        form.follow(seen(1, List.of("title", "plot", "score"), FOUND));

        assertThat(form.mapping()).isEqualTo(FOUND);
        assertThat(form.chosen()).isEmpty();
        assertThat(form.options(Field.TITLE)).hasSize(5);
        assertThat(form.options(Field.TITLE).get(0).label()).isEqualTo("found out: title");
        assertThat(form.takenFor(1)).isEqualTo("Overview");
        assertThat(form.takenFor(2)).isEmpty();
    }

    @Test
    void aPersonsWordGoesBeforeWhatWasFound() {
        form.follow(seen(1, List.of("title", "plot", "score"), FOUND));

        form.choose(Field.VOTE_AVERAGE, ColumnChoice.of(2));
        form.choose(Field.OVERVIEW, ColumnChoice.NONE);

        assertThat(form.mapping()).isEqualTo(Map.of(Field.TITLE, 0, Field.VOTE_AVERAGE, 2));
        assertThat(form.chosen()).isEqualTo(Map.of(Field.VOTE_AVERAGE, "score", Field.OVERVIEW, ""));
    }

    @Test
    void oneColumnForTwoFieldsIsRefused() {
        form.follow(seen(1, List.of("title", "plot", "score"), FOUND));

        form.choose(Field.OVERVIEW, ColumnChoice.of(0));

        assertThat(form.objection()).contains("“title”", "Title, Overview");
    }

    @Test
    void withoutATitleTheFormAsksForOne() {
        form.follow(seen(1, List.of("a", "plot"), Map.of(Field.OVERVIEW, 1)));

        assertThat(form.objection()).startsWith("Which column is this: Title?");
    }

    @Test
    void withoutAHeaderColumnsAreCalledByTheirNumbers() {
        form.follow(seen(0, List.of("Unnamed: 0", "Unnamed: 1"), FOUND));

        form.choose(Field.TITLE, ColumnChoice.of(1));

        assertThat(form.name(1)).isEqualTo("column 2");
        assertThat(form.chosen()).isEqualTo(Map.of(Field.TITLE, "#2"));
    }

    @Test
    void aChoiceMovesWithItsColumn() {
        form.follow(seen(1, List.of("a", "b"), Map.of()));
        form.choose(Field.TITLE, ColumnChoice.of(1));

        form.follow(seen(1, List.of("x", "a", "b"), Map.of()));
        int moved = form.choice(Field.TITLE).position();
        form.follow(seen(1, List.of("x"), Map.of()));

        assertThat(moved).isEqualTo(2);
        assertThat(form.choice(Field.TITLE)).isEqualTo(ColumnChoice.FOUND);
    }

    @Test
    void whatWasSaidBeforeIsShownAgain() {
        var again = new ColumnForm(
                Map.of(Field.TITLE, "plot", Field.ID, "#3", Field.GENRE_IDS, "", Field.POPULARITY, "gone"), messages);

        again.follow(seen(1, List.of("title", "plot", "score"), FOUND));

        assertThat(again.choice(Field.TITLE)).isEqualTo(ColumnChoice.of(1));
        assertThat(again.choice(Field.ID)).isEqualTo(ColumnChoice.of(2));
        assertThat(again.choice(Field.GENRE_IDS)).isEqualTo(ColumnChoice.NONE);
        assertThat(again.choice(Field.POPULARITY)).isEqualTo(ColumnChoice.FOUND);
    }
}
