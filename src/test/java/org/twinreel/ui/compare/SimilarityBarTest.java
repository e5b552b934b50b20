package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class SimilarityBarTest {
    private final SimilarityBar bar = new SimilarityBar();

    @Test
    void aSimilarityIsAsLongAsItIsLarge() {
        bar.show(0.25);

        assertSpan("similarity-whole", 0, 25);
    }

    @Test
    void belowZeroNothingIsDrawn() {
        bar.show(-0.5);

        assertSpan("similarity-whole", 0, 0);
    }

    @Test
    void halvesLieEndToEnd() {
        bar.show(0.5, 0.3);

        assertSpan("similarity-content", 0, 50);
        assertSpan("similarity-cf", 50, 80);
    }

    @Test
    void aHalfBelowZeroLiesOverWhatItTakesAway() {
        bar.show(0.5, -0.1);

        assertSpan("similarity-content", 0, 50);
        assertSpan("similarity-cf", 40, 50);
    }

    @Test
    void contentBelowZeroLiesOverCf() {
        bar.show(-0.1, 0.4);

        assertSpan("similarity-cf", 0, 40);
        assertSpan("similarity-content", 30, 40);
    }

    private void assertSpan(String part, double from, double to) {
        bar.resize(100, 7);
        bar.layout();
        Node drawn = bar.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(part))
                .findFirst()
                .orElseThrow();
        Bounds bounds = drawn.getBoundsInParent();

        assertThat(bounds.getMinX()).isCloseTo(from, within(1e-6));
        assertThat(bounds.getMinX() + Math.max(0, bounds.getWidth())).isCloseTo(to, within(1e-6));
    }
}
