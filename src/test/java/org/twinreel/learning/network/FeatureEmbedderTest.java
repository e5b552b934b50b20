package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.network.ContentBranch.Hidden;
import org.twinreel.learning.network.ContentBranch.Linear;

class FeatureEmbedderTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void embedsAsTheBranchDoesWhateverTheWidths() {
        for (int features : new int[] {1, 3, 4, 123}) {
            var branch = branch(features);
            float[] movie = numbers(features);

            float[] embedding = new FeatureEmbedder(branch).embed(movie);

            assertThat(embedding).usingComparatorWithPrecision(1e-6f).containsExactly(branch.embed(movie));
        }
    }

    @Test
    void remembersNothingOfTheMovieBefore() {
        var embedder = new FeatureEmbedder(branch(6));
        float[] movie = numbers(6);

        float[] once = embedder.embed(movie);
        embedder.embed(numbers(6));

        assertThat(embedder.embed(movie)).containsExactly(once);
    }

    @Test
    void refusesAnotherNumberOfFeatures() {
        var embedder = new FeatureEmbedder(branch(6));

        assertThatThrownBy(() -> embedder.embed(new float[5])).isInstanceOf(IllegalArgumentException.class);
    }

    private ContentBranch branch(int features) {
        return new ContentBranch(hidden(features, 37), hidden(37, 18), linear(18, 9));
    }

    private Hidden hidden(int inputs, int outputs) {
        return new Hidden(linear(inputs, outputs), numbers(outputs), numbers(outputs));
    }

    private Linear linear(int inputs, int outputs) {
        return new Linear(numbers(inputs * outputs), numbers(outputs));
    }

    private float[] numbers(int size) {
        var numbers = new float[size];
        for (int index = 0; index < size; index++) {
            numbers[index] = (float) random.nextDouble(-1, 1);
        }
        return numbers;
    }
}
