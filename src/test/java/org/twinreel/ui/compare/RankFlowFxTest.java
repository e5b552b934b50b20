package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.recommend.Vectors;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.compare.Board.Place;

class RankFlowFxTest extends ComparePage {

    @Test
    void curvesTieTheSameMovieInNeighbouringLists() {
        interact(() -> model.length().set(5));
        WaitForAsyncUtils.waitForFxEvents();

        // Content: rows 1 to 5; cf: 8, 9, 7, 10, 6; in the hybrid are 8, 7, 9, 6 and 5, in some order.
        var ties = flow().inUse().stream()
                .map(FlowCurve.class::cast)
                .map(FlowCurve::row)
                .toList();
        var content = rows("content");
        var hybrid = rows("hybrid");
        long expected = hybrid.stream().filter(content::contains).count()
                + hybrid.stream().filter(rows("cf")::contains).count();
        assertThat(expected).isPositive();
        assertThat(ties).hasSize((int) expected).isSubsetOf(hybrid);
    }

    @Test
    void aMovieThatOnlyTheOuterListsHaveIsTiedAcrossTheHybrid() {
        var trained = new boolean[12];
        Arrays.fill(trained, true);
        // Beside the query, 1, 2 and 3 are nearest by content, 4, 5 and 3 by cf; both halves favour the other four.
        var content = Vectors.atDegrees(0, 1, 2, 30, 31, 32, 170, 170, 170, 170, 170, 170);
        var cf = Vectors.atDegrees(0, 31, 32, 30, 1, 2, 170, 170, 170, 170, 170, 170);
        interact(() -> {
            session.trained(SampleSession.model(content, cf, trained));
            model.length().set(3);
        });
        WaitForAsyncUtils.waitForFxEvents();

        interact(() -> model.spotlight().enter(3));

        assertThat(rows("hybrid")).doesNotContain(3);
        var curve = flow().inUse().stream()
                .map(FlowCurve.class::cast)
                .filter(tie -> tie.row() == 3)
                .toList();
        assertThat(curve).singleElement().satisfies(tie -> {
            assertThat(tie.getPseudoClassStates())
                    .extracting(PseudoClass::getPseudoClassName)
                    .contains("across", "lit");
            assertThat(flow().sceneToLocal(middle("content", 3)).getY()).isCloseTo(tie.getStartY(), within(1.0));
            assertThat(flow().sceneToLocal(middle("cf", 3)).getY()).isCloseTo(tie.getEndY(), within(1.0));
        });
    }

    @Test
    void aCurveStartsAndEndsAtItsRows() {
        interact(() -> model.length().set(5));
        WaitForAsyncUtils.waitForFxEvents();

        var curve = (FlowCurve) flow().inUse().get(flow().drawn() - 1);
        assertThat(flow().sceneToLocal(middle("hybrid", curve.row())).getY()).isCloseTo(curve.getStartY(), within(1.0));
        assertThat(flow().sceneToLocal(middle("cf", curve.row())).getY()).isCloseTo(curve.getEndY(), within(1.0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the box's choices are of a type of their own
    private RankFlow flow() {
        return lookup(".rank-flow").queryAs(RankFlow.class);
    }

    private javafx.geometry.Point2D middle(String lane, int row) {
        Node cell = from(list(lane)).lookup(".place").queryAllAs(PlaceCell.class).stream()
                .filter(place -> place.getItem() != null
                        && place.getItem().recommendation().row() == row)
                .findFirst()
                .orElseThrow();
        var bounds = cell.localToScene(cell.getLayoutBounds());
        return new javafx.geometry.Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private List<Integer> rows(String lane) {
        return list(lane).getItems().stream()
                .map(place -> place.recommendation().row())
                .toList();
    }

    @SuppressWarnings("unchecked") // lists of places, by construction
    private ListView<Place> list(String lane) {
        return lookup("#compare-" + lane + "-list").queryAs(ListView.class);
    }
}
